package org.pilotreadiness.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code readiness}. */
@Command(
        name = "readiness",
        description = "Tells whether health pilots are ready for their next phase, and whether solutions can spread.",
        subcommands = {
            AssessCommand.class,
            PortfolioCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            InitCommand.class,
            QuestionsCommand.class,
            SchemaCommand.class,
            EffortCommand.class,
            ExplainCommand.class,
            TestCommand.class,
            MutateCommand.class,
            DiffCommand.class,
            BookCommand.class,
            WatchCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Readiness.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Readiness {

    private Readiness() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command with its options
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0
                && arguments[0].equals("assess")
                && Arrays.stream(arguments).noneMatch(argument -> argument.startsWith("--rules"))) {
            Rules.expect();
        }
        Console console = Console.ofProcess();
        int code = run(console, arguments);
        console.flush();
        System.exit(code);
    }

    /** Runs a command on this console and returns its exit code. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Readiness(), new Commands(console));
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            console.complain("Something went wrong in the program itself: " + exception);
            return ExitCode.BROKEN;
        });
        return commandLine.execute(arguments);
    }

    /** Makes commands that write to the console of this run. */
    private record Commands(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (List.of(constructor.getParameterTypes()).equals(List.of(Console.class))) {
                    return type.cast(constructor.newInstance(console));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** Says which version this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Readiness.class.getPackage().getImplementationVersion();
            return new String[] {"readiness " + (version == null ? "(not packaged)" : version)};
        }
    }
}
