package org.pilotreadiness.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

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
            FieldsCommand.class,
            SchemaCommand.class,
            EffortCommand.class,
            ExplainCommand.class,
            TestCommand.class,
            AcceptCommand.class,
            MutateCommand.class,
            DiffCommand.class,
            BookCommand.class,
            WatchCommand.class,
            LspCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Readiness.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit code of every command: 2 wrong usage, 70 the program itself failed, 74 the result",
            "could not be written, 141 who read the result has closed the pipe, 128 and the number",
            "of the signal when one ended it; 0 done. Others as each command says with --help."
        })
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
        Unfinished.vanishAtTheEnd();
        Console console = Console.ofProcess();
        System.exit(areReadable(arguments, console) ? run(console, arguments) : ExitCode.WRONG_USAGE);
    }

    /** Java loses the letters of arguments and of file names that the locale does not have. */
    private static boolean areReadable(String[] arguments, Console console) {
        for (String argument : arguments) {
            if (argument.indexOf('\uFFFD') >= 0 && !"UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
                console.complain("The locale of this process lacks letters of an argument (" + argument
                        + "). Maybe LC_ALL=C.UTF-8, which the launcher sets.");
                return false;
            }
        }
        return true;
    }

    /** Runs a command on this console and returns its exit code. */
    static int run(Console console, String... arguments) {
        try {
            int code = commandLine(console).execute(arguments);
            console.flush();
            return code;
        } catch (UnwritableException unwritable) {
            return unwritable.end(console);
        }
    }

    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new Readiness(), new Commands(console));
        commandLine.setOut(new PrintWriter(console.out(), true));
        commandLine.setErr(new PrintWriter(console.err(), true));
        commandLine.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        commandLine.setExpandAtFiles(false);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionStrategy(parsed -> execute(console, parsed));
        commandLine.setParameterExceptionHandler((wrong, all) -> {
            console.complain(WrongUsage.sentence(wrong));
            return ExitCode.WRONG_USAGE;
        });
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof UnwritableException unwritable) {
                return unwritable.end(console);
            }
            console.complain("Something went wrong in the program itself: " + exception);
            return ExitCode.BROKEN;
        });
        return commandLine;
    }

    private static int execute(Console console, ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (!last.isUsageHelpRequested() && !last.isVersionHelpRequested()) {
            Overwriting.refuse(last.commandSpec());
            if (writesJson(last.commandSpec())) {
                console.out().escapeAsJson();
            }
        }
        console.language().set(LanguageWord.of(last));
        console.whenInterrupted(() -> console.complain("Interrupted, before there was a result."));
        Interruption interruption = new Interruption(console::interrupt);
        console.working().start();
        try {
            return new RunLast().execute(parsed);
        } catch (UnwritableException help) {
            return help.end(console);
        } finally {
            interruption.end();
            console.working().stop();
        }
    }

    /** Whether programs read what this command writes. */
    static boolean writesJson(CommandSpec command) {
        OptionSpec format = command.findOption("--format");
        return format != null && String.valueOf(format.<Object>getValue()).startsWith("JSON");
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
