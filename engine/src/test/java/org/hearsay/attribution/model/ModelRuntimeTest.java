package org.hearsay.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs the models keeps to itself what is read: docs/decisions/0019-a-runtime-that-sends-nothing.md. */
class ModelRuntimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void theRuntimeHasNoAddressToReportTo(String library) throws IOException {
        try (InputStream in = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            assertThat(in).as(library).isNotNull();
            // Latin-1 keeps every byte.
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            assertThat(bytes.contains("session")).as("it is the library").isTrue();
            assertThat(bytes.contains("events.data.microsoft")).isFalse();
        }
    }
}
