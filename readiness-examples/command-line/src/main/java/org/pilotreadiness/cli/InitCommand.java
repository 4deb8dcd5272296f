package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pilotreadiness.rules.StandardRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness init}. */
@Command(
        name = "init",
        description = "Copies the standard rule set, with its scenarios, messages and sources, to start from.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 copied, 2 wrong usage."})
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Unfinished copies = new Unfinished();
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder()) {
                throw wrongUsage("The folder holds something already, so nothing was copied (" + folder + ").");
            }
            refuseForbiddenPlace();
            Map<String, byte[]> files = StandardRules.files();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path copy = folder.resolve(file.getKey());
                copies.folderOf(copy);
                copies.file(copy);
                Files.write(copy, file.getValue());
            }
            copies.keep();
            console.out().print("Copied " + files.size() + " files. Next: check " + folder + "\n");
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UnwritableException(folder.toString(), e);
        } finally {
            copies.vanish();
        }
    }

    private void refuseForbiddenPlace() {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw wrongUsage("Nothing can be written there (" + folder + ").");
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> within = Files.list(folder)) {
            return within.findAny().isEmpty();
        }
    }

    private ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
