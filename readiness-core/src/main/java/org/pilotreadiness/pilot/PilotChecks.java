package org.pilotreadiness.pilot;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;

/** What holds between the fields of a pilot, whether it comes from a file or from Java. */
final class PilotChecks {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);
    private static final Pattern ENTRY = Pattern.compile("(spreading\\.receivers|organisations)\\[([^\\[\\]]*)](.*)");

    private final Problems problems;

    PilotChecks(Problems problems) {
        this.problems = problems;
    }

    /** A text and where it stands. */
    record Located(String text, Position at, String pointer) {

        /** The texts of a list that was made in Java. */
        static List<Located> list(List<String> texts, String pointer, String suffix) {
            List<Located> located = new ArrayList<>();
            for (String text : texts) {
                located.add(new Located(text, Position.NONE, pointer + "/" + located.size() + suffix));
            }
            return located;
        }
    }

    /** Checks the parts of a pilot made in Java; throws when something is wrong. */
    static void check(
            String id,
            String title,
            List<Organisation> organisations,
            ManagementAnchoring managementAnchoring,
            DataSupport dataSupport,
            ChangeCapacity changeCapacity,
            Spreading spreading,
            Map<String, Evidence> evidence,
            Map<String, String> notApplicable) {
        Problems problems = new Problems("");
        PilotChecks checks = new PilotChecks(problems);
        List<Receiver> receivers = spreading.receivers() == null ? List.of() : spreading.receivers();
        checks.identifier(id, "/id");
        checks.present(title, "/title");
        checks.someOrganisation(organisations.size(), Position.NONE);
        for (int i = 0; i < organisations.size(); i++) {
            checks.identifier(organisations.get(i).id(), "/organisations/" + i + "/id");
            checks.present(organisations.get(i).name(), "/organisations/" + i + "/name");
        }
        for (int i = 0; i < receivers.size(); i++) {
            checks.identifier(receivers.get(i).id(), "/spreading/receivers/" + i + "/id");
            checks.present(receivers.get(i).name(), "/spreading/receivers/" + i + "/name");
        }
        checks.numbers(dataSupport.dataPackage(), "/dataSupport/dataPackage");
        checks.numbers(changeCapacity, "/changeCapacity");
        checks.references(
                Located.list(organisations.stream().map(Organisation::id).toList(), "/organisations", "/id"),
                Located.list(receivers.stream().map(Receiver::id).toList(), "/spreading/receivers", "/id"),
                managementAnchoring.committed() == null
                        ? List.of()
                        : Located.list(managementAnchoring.committed(), "/managementAnchoring/committed", ""),
                evidence.keySet().stream()
                        .map(path -> new Located(path, Position.NONE, "/evidence/" + path))
                        .toList());
        evidence.forEach(
                (path, each) -> checks.date(new Located(each.date(), Position.NONE, "/evidence/" + path + "/date")));
        checks.notApplicable(notApplicable.keySet().stream()
                .map(path -> new Located(path, Position.NONE, "/notApplicable/" + path))
                .toList());
        notApplicable.forEach((path, reason) -> checks.present(reason, "/notApplicable/" + path));
        if (!problems.isEmpty()) {
            throw new InvalidPilotException(problems.sorted());
        }
    }

    /** The value of a field, from how YAML writes it. */
    static @Nullable Object read(String field, String written) {
        Property property = FIELDS.get(Fields.withoutIds(field));
        if (property == null && !isLocal(field)) {
            String nearest = Nearest.to(field, FIELDS.keySet());
            throw new IllegalArgumentException("There is no field (" + Shown.value(field) + ")."
                    + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
        }
        Problems problems = new Problems(field);
        Node node = TreeReader.read(written.getBytes(StandardCharsets.UTF_8), TreeReader.Format.YAML, problems);
        Object value =
                node == null ? null : property == null ? Binder.plain(node) : new Binder(problems).read(node, property);
        if (!problems.isEmpty()) {
            throw new InvalidPilotException(problems.sorted());
        }
        return value;
    }

    /** A pilot has at least one organisation. */
    void someOrganisation(int organisations, Position at) {
        if (organisations == 0) {
            problems.add(Code.MISSING, at, "/organisations", Sentence.of("files.no-organisations"));
        }
    }

    /** Ids that do not repeat, commitments of known organisations, evidence for known fields. */
    void references(
            List<Located> organisations, List<Located> receivers, List<Located> committed, List<Located> evidence) {
        Set<String> organisationIds = unique(organisations, "files.repeated.organisation");
        Set<String> receiverIds = unique(receivers, "files.repeated.receiver");
        unique(committed, "files.repeated.commitment");
        for (Located organisation : committed) {
            if (!organisationIds.contains(organisation.text())) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        organisation.at(),
                        organisation.pointer(),
                        Sentence.of("files.no-organisation", Shown.value(organisation.text())),
                        problems.nearest(organisation.text(), organisationIds));
            }
        }
        evidence.forEach(path -> evidence(path, organisationIds, receiverIds));
    }

    /** Fields of which the question does not arise. */
    void notApplicable(List<Located> paths) {
        for (Located path : paths) {
            if (!isLocal(path.text()) && !FIELDS.containsKey(path.text())) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        path.at(),
                        path.pointer(),
                        Sentence.of("files.no-path", Shown.value(path.text())),
                        problems.nearest(path.text(), FIELDS.keySet()));
            }
        }
    }

    /** A field of a rule set's own, which only the rule set knows. */
    private static boolean isLocal(String path) {
        return path.startsWith(Fields.LOCAL + ".");
    }

    /** A date is a day of the calendar, a month or a year: {@code 2026-05-31}, {@code 2026-05} or {@code 2026}. */
    void date(Located date) {
        if (!date.text().isEmpty() && !WrittenDate.isOne(date.text())) {
            problems.add(
                    Code.DATE,
                    date.at(),
                    date.pointer(),
                    Sentence.of("files.date", Shown.value(date.text())),
                    WrittenDate.meant(date.text()));
        }
    }

    private void evidence(Located path, Set<String> organisationIds, Set<String> receiverIds) {
        Matcher entry = ENTRY.matcher(path.text());
        Set<String> ids = path.text().startsWith("organisations") ? organisationIds : receiverIds;
        boolean isKnownEntry = !entry.matches() || ids.contains(entry.group(2));
        boolean isWholeEntry = entry.matches() && entry.group(3).isEmpty();
        boolean isField = isWholeEntry || FIELDS.containsKey(Fields.withoutIds(path.text()));
        if (isLocal(path.text()) || (isKnownEntry && isField)) {
            return;
        }
        String id = isKnownEntry ? "" : problems.nearest(entry.group(2), ids);
        problems.add(
                Code.UNKNOWN_REFERENCE,
                path.at(),
                path.pointer(),
                Sentence.of("files.no-path", Shown.value(path.text())),
                !isKnownEntry
                        ? id.isEmpty() ? "" : entry.group(1) + "[" + id + "]" + entry.group(3)
                        : withId(problems.nearest(Fields.withoutIds(path.text()), FIELDS.keySet()), entry));
    }

    /** A path with the id of the entry that was asked for. */
    private static String withId(String nearest, Matcher entry) {
        return entry.matches()
                ? nearest.replaceFirst("\\[]", Matcher.quoteReplacement("[" + entry.group(2) + "]"))
                : nearest;
    }

    private Set<String> unique(List<Located> ids, String phrase) {
        Set<String> seen = new HashSet<>();
        for (Located id : ids) {
            if (!seen.add(id.text())) {
                problems.add(
                        Code.REPEATED_IDENTIFIER, id.at(), id.pointer(), Sentence.of(phrase, Shown.value(id.text())));
            }
        }
        return seen;
    }

    private void identifier(String id, String pointer) {
        if (!Binder.isIdentifier(id)) {
            problems.add(Code.IDENTIFIER, Position.NONE, pointer, Sentence.of("files.identifier", Shown.value(id)));
        }
    }

    private void present(String text, String pointer) {
        if (text.isBlank()) {
            problems.add(Code.BLANK, Position.NONE, pointer, Sentence.of("files.blank"));
        }
    }

    private void numbers(Record section, String pointer) {
        for (Property property : RecordSchema.of(section).properties()) {
            BigDecimal number = number(property.of(section));
            if (number != null && !(Binder.isPossible(number) && Binder.isShort(number))) {
                problems.add(
                        Code.NUMBER,
                        Position.NONE,
                        pointer + "/" + property.name(),
                        Sentence.of(
                                "files.number.range-and-digits",
                                Binder.LARGEST_NUMBER,
                                Binder.MOST_DIGITS,
                                Shown.value(number.toString())));
            }
        }
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Integer whole
                ? BigDecimal.valueOf(whole)
                : value instanceof BigDecimal decimal ? decimal : null;
    }
}
