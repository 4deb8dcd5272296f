package org.pilotreadiness.cli.language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.report.RuleNotes;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Severity;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.text.Utf8;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetSnapshot;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * A rule set that somebody edits: answers about its files as they are typed, saved or not, sound or broken. Files go by their
 * names in the rule set, such as {@code scenarios/data-support.yaml}, places by lines and characters from 1. Not thread-safe.
 */
public final class RuleEditing {

    /** How many files may be typed into at a time; more are not looked at. */
    public static final int MOST_FILES = 500;

    private static final int MOST_FIXES = 20;
    private static final int MOST_PLACES = 200;
    private static final String ID = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    private static final String NAME = "abcdefghijklmnopqrstuvwxyz0123456789_";
    private static final Pattern SOURCE = Pattern.compile("(?m)^(?:-[ ]+|[ ]+)code:[ ]*[\"']?([\\w.-]+)");

    private final Function<Map<String, byte[]>, RuleSetSnapshot> reader;
    private final Locale language;
    private final SortedMap<String, byte[]> typed = new TreeMap<>();
    private final Map<String, Text> texts = new HashMap<>();
    private SortedMap<String, byte[]> files = new TreeMap<>();
    private @Nullable RuleSetSnapshot snapshot;
    private @Nullable List<Diagnostic> found;
    private @Nullable RuleSet lastSound;

    private RuleEditing(Function<Map<String, byte[]>, RuleSetSnapshot> reader, Locale language) {
        this.reader = reader;
        this.language = language;
    }

    /** The rule set in a folder, which is read again after {@link #reread}. */
    public static RuleEditing in(Path folder, Locale language) {
        return new RuleEditing(typed -> RuleSetSnapshot.of(folder, typed), language);
    }

    /** A rule set of which the files are at hand. */
    public static RuleEditing of(Map<String, byte[]> files, Locale language) {
        Map<String, byte[]> saved = Map.copyOf(files);
        return new RuleEditing(
                typed -> {
                    Map<String, byte[]> all = new TreeMap<>(saved);
                    all.putAll(typed);
                    return RuleSetSnapshot.of(all);
                },
                language);
    }

    /** What a file holds from now on, whatever is saved. */
    public void type(String file, String text) {
        if (typed.size() < MOST_FILES || typed.containsKey(file)) {
            typed.put(file, text.getBytes(StandardCharsets.UTF_8));
            reread();
        }
    }

    /** From now on a file holds what is saved. */
    public void forget(String file) {
        typed.remove(file);
        reread();
    }

    /** Whether nobody types into any of its files. */
    public boolean isIdle() {
        return typed.isEmpty();
    }

    /** What is saved may be another than before. */
    public void reread() {
        snapshot = null;
        found = null;
        texts.clear();
    }

    /** What {@code readiness check} would say if all were saved, in the same order. */
    public List<Problem> problems() {
        return diagnostics().stream()
                .map(each -> new Problem(each, text(each.file()).words(each.position())))
                .toList();
    }

    /** What was probably meant by the words of a file that lie between two positions, one for each problem; at most 20. */
    public List<Fix> fixes(String file, Position from, Position to) {
        List<Fix> fixes = new ArrayList<>();
        problems().stream()
                .filter(each -> each.diagnostic().file().equals(file)
                        && !each.diagnostic().maybe().isEmpty()
                        && each.place().touches(from, to))
                .limit(MOST_FIXES)
                .forEach(each -> fixer(file, each).of(each, language).ifPresent(fixes::add));
        return fixes;
    }

    /** What could stand at a position of a file. */
    public List<Proposal> completion(String file, Position at) {
        Text text = text(file);
        return new Completion(text, text.offset(at), names(), criteria(), sources(), domains()).find();
    }

    /** What the rules judged when they last were sound. */
    private List<Domain> domains() {
        return lastSound == null ? List.of(Dimension.values()) : lastSound.domains();
    }

    /** What is to be said of the words at a position of a file, as Markdown. */
    public Optional<String> note(String file, Position at) {
        Text text = text(file);
        int offset = text.offset(at);
        current();
        RuleNotes notes = RuleNotes.of(lastSound, language);
        String id = id(text, offset);
        if (!id.isEmpty()) {
            return notes.criterion(id);
        }
        if (!file.endsWith(".drl")) {
            return Optional.empty();
        }
        for (Outlined each : Outline.of(text)) {
            if (each.named().touches(at, at)) {
                return notes.criterion(each.criterion()).or(() -> notes.rule(each.name()));
            }
        }
        Names names = names();
        int start = text.startOf(NAME, offset);
        int end = text.endOf(NAME, offset);
        String word = text.all().substring(start, end);
        Spot spot = Spot.after(text.withoutComments().substring(0, end), names);
        if (spot.kind() == Spot.Kind.FIELD && !word.isEmpty()) {
            List<String> path = new ArrayList<>(Names.path(spot.path()));
            ValueType owner = names.type(spot.name(), path);
            if (owner == null || owner.kind() != ValueType.Kind.WORD) {
                path.add(word);
            }
            return names.typeOf(spot.name(), path).isEmpty()
                    ? Optional.empty()
                    : Optional.of(notes.field(spot.name(), path, names.type(spot.name(), path)));
        }
        return names.isFact(word) ? Optional.of(notes.fact(word)) : Optional.empty();
    }

    /** Where it is said what the word at a position is: of a criterion its rules, its message, its scenarios. */
    public List<Place> definitions(String file, Position at) {
        Text text = text(file);
        int offset = text.offset(at);
        String id = id(text, offset);
        List<Place> places = new ArrayList<>();
        if (id.isEmpty()) {
            String word = text.all().substring(text.startOf(NAME, offset), text.endOf(NAME, offset));
            outlines().stream()
                    .filter(each -> each.kind().equals("declare") && each.name().equals(word))
                    .forEach(each -> places.add(each.named()));
            return places;
        }
        outlines().stream().filter(each -> each.criterion().equals(id)).forEach(each -> places.add(each.named()));
        Pattern message = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(id) + "[.]");
        texts("messages[a-z_]*[.]properties").forEach(each -> {
            Matcher first = message.matcher(each.all());
            if (first.find()) {
                places.add(each.place(first.start(), first.end() - 1));
            }
        });
        Pattern expected = Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?=[\"']?[ ]*:)");
        texts("scenarios/.*")
                .forEach(each -> expected.matcher(each.all())
                        .results()
                        .forEach(there -> places.add(each.place(there.start(), there.end()))));
        return places.stream().limit(MOST_PLACES).toList();
    }

    /** The rules and declarations of a rule file, or the scenarios of a scenario file, from its top down. */
    public List<Outlined> outline(String file) {
        return Outline.of(text(file));
    }

    private Fixes fixer(String file, Problem problem) {
        Text text = text(file);
        List<Diagnostic> read = readProblems(current());
        boolean isOfReading = read.stream().anyMatch(each -> each.compareTo(problem.diagnostic()) == 0);
        return new Fixes(text, isOfReading ? read : diagnostics(), edit -> {
            Map<String, byte[]> after = new TreeMap<>(typed);
            after.put(file, text.after(edit).getBytes(StandardCharsets.UTF_8));
            RuleSetSnapshot tried = reader.apply(after);
            return isOfReading ? readProblems(tried) : tried.check().diagnostics();
        });
    }

    private static List<Diagnostic> readProblems(RuleSetSnapshot snapshot) {
        try {
            snapshot.ruleSet();
            return List.of();
        } catch (InvalidRuleSetException e) {
            return e.problems();
        }
    }

    private RuleSetSnapshot current() {
        RuleSetSnapshot now = snapshot;
        if (now == null) {
            now = reader.apply(typed);
            snapshot = now;
            files = now.files();
            if (readProblems(now).stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
                lastSound = now.ruleSet();
            }
        }
        return now;
    }

    private List<Diagnostic> diagnostics() {
        List<Diagnostic> now = found;
        if (now == null) {
            now = current().check().diagnostics();
            found = now;
        }
        return now;
    }

    /** The criterion whose id stands at a place; empty when none does. */
    private String id(Text text, int offset) {
        String word = text.all().substring(text.startOf(ID, offset), text.endOf(ID, offset));
        return criteria().contains(word) ? word : "";
    }

    private SortedSet<String> criteria() {
        SortedSet<String> ids = new TreeSet<>();
        outlines().forEach(each -> ids.add(each.criterion()));
        ids.remove("");
        return ids;
    }

    private SortedSet<String> sources() {
        SortedSet<String> codes = new TreeSet<>();
        SOURCE.matcher(text("sources.yaml").all()).results().forEach(code -> codes.add(code.group(1)));
        return codes;
    }

    private Names names() {
        return new Names(texts(".*[.]drl"));
    }

    private List<Outlined> outlines() {
        return texts(".*[.]drl").stream()
                .flatMap(each -> Outline.of(each).stream())
                .toList();
    }

    private List<Text> texts(String name) {
        current();
        SortedSet<String> all = new TreeSet<>(files.keySet());
        all.addAll(typed.keySet());
        return all.stream().filter(file -> file.matches(name)).map(this::text).toList();
    }

    private Text text(String file) {
        current();
        return texts.computeIfAbsent(file, name -> {
            byte[] bytes = typed.containsKey(name) ? typed.get(name) : files.get(name);
            return new Text(name, bytes == null ? "" : Utf8.decode(bytes).text());
        });
    }
}
