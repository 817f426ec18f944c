/** Reads the base model's weights from ONNX, and writes the trained model as ONNX. */
@NullMarked
package org.hearsay.training.onnx;

import org.jspecify.annotations.NullMarked;
