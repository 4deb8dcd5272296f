package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.report.Wording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** A language by its tag: one that the program speaks itself, or one that the rules of a command have messages in. */
final class LanguageWord implements ITypeConverter<Locale> {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern MESSAGES = Pattern.compile("messages_([a-z]{2,3})[.]properties");

    @Override
    public Locale convert(String tag) {
        if (!TAG.matcher(tag).matches()) {
            throw new TypeConversionException("expected " + either(own()) + " but was '" + tag + "'");
        }
        return Locale.forLanguageTag(tag);
    }

    /**
     * The language that a command was asked to speak.
     *
     * @throws ParameterException when neither the program nor the rules of the command have it
     */
    static Locale of(ParseResult command) {
        Locale language = Objects.requireNonNull(command.matchedOptionValue("--lang", Locale.ENGLISH));
        List<String> own = own();
        if (!own.contains(language.getLanguage())) {
            SortedSet<String> ofRules = new TreeSet<>(folders(command.commandSpec()).stream()
                    .flatMap(LanguageWord::languages)
                    .toList());
            if (Wording.languagesFor(language).stream()
                    .noneMatch(each -> ofRules.contains(each) || own.contains(each))) {
                ofRules.removeAll(own);
                own.addAll(ofRules);
                String tag = language.toLanguageTag();
                throw new ParameterException(
                        command.commandSpec().commandLine(),
                        "Invalid value for option '--lang': expected " + either(own) + " but was '" + tag + "'.",
                        command.commandSpec().findOption("--lang"),
                        tag);
            }
        }
        return language;
    }

    private static List<String> own() {
        return Wording.languages();
    }

    private static String either(List<String> languages) {
        return Words.either(languages);
    }

    /** The folders that a command names, of which some may hold rules. */
    private static List<Path> folders(CommandSpec command) {
        return Stream.concat(command.options().stream(), command.positionalParameters().stream())
                .map(argument -> argument.<Object>getValue())
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .filter(Files::isDirectory)
                .toList();
    }

    private static Stream<String> languages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> MESSAGES.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
