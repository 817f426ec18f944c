package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {ofProgram() + " (Java " + Runtime.version() + ")"};
    }

    /** The program's name and version. */
    static String ofProgram() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return "hearsay " + properties.getProperty("version");
    }
}
