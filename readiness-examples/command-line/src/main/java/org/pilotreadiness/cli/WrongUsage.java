package org.pilotreadiness.cli;

import java.util.Collection;
import java.util.List;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command that was not understood: a sentence, what was probably meant, and where more stands. */
final class WrongUsage {

    private WrongUsage() {}

    static String sentence(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String said = Shown.line(said(wrong, command)) + "\n";
        boolean isOfCommandItself = wrong.getClass() == ParameterException.class
                && wrong.getArgSpec() == null
                && command.getSubcommands().isEmpty();
        return isOfCommandItself ? said : said + command.getCommandSpec().qualifiedName() + " --help tells more.\n";
    }

    private static String said(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched, command);
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null && argument.type().isEnum()) {
            return notAmong(argument, wrong.getValue());
        }
        if (argument != null && wrong.getValue() != null && argument.type() == Integer.class) {
            return expected(argument, "a whole number", wrong.getValue());
        }
        String message = String.valueOf(wrong.getMessage()).strip();
        return message.matches("(?s).*[.)]") ? message : message + ".";
    }

    private static String unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            String option = word.replaceAll("(?s)=.*", "");
            List<String> options = command.getCommandSpec().options().stream()
                    .filter(each -> !each.hidden())
                    .map(OptionSpec::longestName)
                    .toList();
            return "There is no option (" + option + ")." + maybe(option, options);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "This is one argument too many (" + word + ")."
                : "There is no command (" + word + ")." + maybe(word, commands);
    }

    @SuppressWarnings("unchecked")
    private static String notAmong(ArgSpec argument, String value) {
        List<String> words = Words.ofAll((Class<? extends Enum<?>>) argument.type());
        return expected(argument, Words.either(words), value) + maybe(value, words);
    }

    private static String expected(ArgSpec argument, String what, String value) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return "Invalid value for option '" + name + "': expected " + what + " but was '" + value + "'.";
    }

    private static String maybe(String word, Collection<String> candidates) {
        String nearest = Nearest.to(word, candidates);
        return nearest.isEmpty() ? "" : " Maybe " + nearest + ".";
    }
}
