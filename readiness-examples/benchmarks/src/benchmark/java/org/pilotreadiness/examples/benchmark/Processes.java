package org.pilotreadiness.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Programs in processes of their own. */
final class Processes {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path COMMAND_LINE = Path.of("command-line", "target", "readiness.jar");

    private static final Path LAUNCHER = Path.of("..", "readiness");

    private Processes() {}

    /** The seconds that the command line takes, from start to end. */
    static double ofCommandLine(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", COMMAND_LINE.toString()));
        command.addAll(Arrays.asList(arguments));
        return seconds(command);
    }

    /** The seconds that the launcher takes, from start to end. */
    static double ofLauncher(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(Arrays.asList(arguments));
        return seconds(command);
    }

    /** The seconds that a main class of these benchmarks takes, from start to end. */
    static double ofClass(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(JAVA.toString(), "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return seconds(command);
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return seconds;
    }
}
