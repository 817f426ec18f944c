package org.hearsay.training.attribution;

import ai.djl.ndarray.NDManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: writes a checkpoint as the ONNX file that the engine ships. */
@Command(name = "export", description = "Writes a checkpoint as the ONNX file that the engine runs.")
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--checkpoint", required = true, description = "file that train saved")
    private Path checkpoint = Path.of("checkpoint");

    @Option(names = "--with", description = "checkpoint, or released .onnx file, to average the weights with")
    private @Nullable Path with;

    @Option(names = "--share", defaultValue = "0.45", description = "of --with in the mean (default: ${DEFAULT-VALUE})")
    private float share;

    @Option(names = "--to", required = true, description = "ONNX file to write")
    private Path to = Path.of("model.onnx");

    @Override
    public Integer call() throws IOException {
        try (NDManager manager = NDManager.newBaseManager("PyTorch");
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            Parameters parameters = Checkpoint.read(checkpoint).parameters(manager, false);
            if (with != null) {
                parameters.blend(Checkpoint.read(with).parameters(manager, false), share);
            }
            new OnnxExport(parameters).write(out);
        }
        System.err.println("wrote " + to + ", " + Files.size(to) / 1_000_000.0 + " MB");
        return 0;
    }
}
