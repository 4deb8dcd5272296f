package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.declared.DeclaredTypes;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.schema.LocalAnswers;

/** Reads a pilot's answers to the questions that a rule set asks of its own as the types which it declares for them. */
public final class OwnAnswers {

    /** What was made of the answers of a pilot last. */
    private record Made(Pilot given, Class<?> type, Pilot bound) {}

    private OwnAnswers() {}

    /**
     * The pilot with its answers as the rule set has them. What it does not ask for is left out.
     *
     * @param local the type of the answers; null when the rule set asks nothing of its own
     * @throws InvalidPilotException naming all answers that can not be so
     */
    @SuppressWarnings("ReferenceEquality") // the same pilot, not one like it
    public static Pilot bound(Pilot given, @Nullable Class<? extends Record> local) {
        if (given.local().getClass() == local) {
            return given;
        }
        LocalAnswers.Kept kept = kept(given.local());
        if (local == null) {
            return kept == given.local() ? given : RecordSchema.of(given).with(given, Fields.LOCAL, kept);
        }
        if (kept.made() instanceof Made made && made.given() == given && made.type() == local) {
            return made.bound();
        }
        Problems problems = new Problems("");
        Record answers = read(Node.of(kept.facts()), local, Path.ROOT, problems);
        paths(given, local, problems);
        if (answers == null || !problems.isEmpty()) {
            throw new InvalidPilotException(problems.sorted());
        }
        Pilot bound = RecordSchema.of(given).with(given, Fields.LOCAL, answers);
        kept.made(new Made(given, local, bound));
        return bound;
    }

    /** The pilot with its answers as the rules of a criterion have them. */
    public static Pilot bound(Pilot given, Criterion criterion) {
        return bound(
                given,
                DeclaredTypes.local(criterion.rules().stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .map(Pattern::fact)
                        .toList()));
    }

    /** The answers as a file holds them, also of those that another rule set has read. */
    private static LocalAnswers.Kept kept(LocalAnswers answers) {
        return answers instanceof LocalAnswers.Kept kept
                ? kept
                : (LocalAnswers.Kept) LocalAnswers.of(written((Record) answers));
    }

    @SuppressWarnings("unchecked") // what is written of a record is by name
    private static Map<String, ?> written(Record answers) {
        return (Map<String, ?>) Fields.inFile(answers);
    }

    /** The paths of a pilot's answers that a rule set does not ask for, in the order of the file. */
    public static List<String> unasked(Pilot pilot, @Nullable Class<? extends Record> local) {
        List<String> unasked = new ArrayList<>();
        if (pilot.local() instanceof LocalAnswers.Kept kept) {
            Set<String> asked = PilotTree.of(local).properties().keySet();
            kept.facts().forEach((fact, answers) -> {
                String path = Fields.LOCAL + "." + fact;
                if (answers instanceof Map<?, ?> fields) {
                    fields.keySet().forEach(field -> unasked.add(path + "." + field));
                } else {
                    unasked.add(path);
                }
            });
            unasked.removeAll(asked);
        }
        return unasked;
    }

    /**
     * The answers in a tree; null when something is wrong with them.
     *
     * @param pilot the path of the pilot that they stand in
     */
    public static @Nullable Record read(
            @Nullable Node node, Class<? extends Record> local, Path pilot, Problems problems) {
        return Binder.open(problems).bind(node, local, pilot.then(Fields.LOCAL));
    }

    private static void paths(Pilot pilot, Class<? extends Record> local, Problems problems) {
        Map<String, Property> fields = PilotTree.of(local).properties();
        for (String field : List.of("evidence", "notApplicable")) {
            Map<String, ?> byPath = field.equals("evidence") ? pilot.evidence() : pilot.notApplicable();
            byPath.keySet().stream()
                    .filter(path -> path.startsWith(Fields.LOCAL + ".") && !fields.containsKey(path))
                    .forEach(path -> {
                        String nearest = problems.nearest(path, fields.keySet());
                        if (!nearest.isEmpty()) {
                            problems.add(
                                    Code.UNKNOWN_REFERENCE,
                                    Position.NONE,
                                    "/" + field + "/" + path,
                                    Sentence.of("files.no-path", Shown.value(path)),
                                    nearest);
                        }
                    });
        }
    }
}
