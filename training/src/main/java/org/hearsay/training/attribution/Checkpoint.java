package org.hearsay.training.attribution;

import ai.djl.ndarray.NDManager;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.training.onnx.OnnxWeights;

/** A network that was trained: values by name as {@link Parameters#save} wrote them, or a released model's. */
sealed interface Checkpoint {

    /** What {@link Parameters#save} wrote. */
    record Saved(Map<String, float[]> values) implements Checkpoint {}

    /** What {@link OnnxExport} wrote. */
    record Released(OnnxWeights weights) implements Checkpoint {}

    /**
     * Reads a checkpoint, or a released model where the file's name ends in {@code .onnx}.
     *
     * @throws IOException where the file can't be read or is cut off
     */
    static Checkpoint read(Path file) throws IOException {
        if (file.toString().endsWith(".onnx")) {
            return new Released(OnnxWeights.read(Files.readAllBytes(file)));
        }
        Map<String, float[]> values = new LinkedHashMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                byte[] numbers = new byte[in.readInt() * Float.BYTES];
                in.readFully(numbers);
                values.put(name, floats(numbers));
            }
        } catch (EOFException e) {
            throw (EOFException) new EOFException(file + " is no whole checkpoint").initCause(e);
        }
        return new Saved(values);
    }

    private static float[] floats(byte[] bytes) {
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
        return numbers;
    }

    /** How many layers its encoder has. */
    default int layers() {
        Set<String> names = switch (this) {
            case Saved saved -> saved.values().keySet();
            case Released released -> released.weights().names();
        };
        return Parameters.layers(names);
    }

    /** Gives its values to parameters that have their names; layers that these don't have are left out. */
    default void into(Parameters parameters) {
        switch (this) {
            case Saved saved -> parameters.load(saved.values());
            case Released released -> parameters.load(released.weights());
        }
    }

    /**
     * Its network's parameters.
     *
     * @param trained whether they are to be trained on, or only used
     * @throws IOException where the base model is not on the class path
     */
    default Parameters parameters(NDManager manager, boolean trained) throws IOException {
        Parameters parameters = new Parameters(manager, 0, trained);
        BaseModel.initialise(parameters, layers());
        into(parameters);
        return parameters;
    }
}
