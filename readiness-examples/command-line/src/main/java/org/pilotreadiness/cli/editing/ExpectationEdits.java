package org.pilotreadiness.cli.editing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.editing.Written.Entries;
import org.pilotreadiness.cli.editing.Written.Member;
import org.pilotreadiness.cli.editing.Written.Members;
import org.pilotreadiness.cli.editing.Written.Scalar;
import org.pilotreadiness.scenario.FailureExplanation;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;

/** Writes into the text of a scenario file what came out instead of what one scenario expects. */
final class ExpectationEdits {

    private static final String COUNTS = "counts";
    private static final String COUNTS_NOT = "countsNot";
    private static final String NOTHING = "nothing";

    private final YamlEdits yaml;
    private final Members expect;

    /**
     * @param expect what the scenario expects, as it is written in the text
     */
    ExpectationEdits(String text, Members expect) {
        this.yaml = new YamlEdits(text);
        this.expect = expect;
    }

    /** The changes for each of them; without those that can not be written. */
    IdentityHashMap<Mismatch, List<Edit>> of(List<Mismatch> mismatches) {
        IdentityHashMap<Mismatch, List<Edit>> edits = new IdentityHashMap<>();
        List<Mismatch> counting =
                mismatches.stream().filter(ExpectationEdits::isOfCounting).toList();
        for (Mismatch mismatch : mismatches) {
            if (!counting.contains(mismatch)) {
                of(mismatch).ifPresent(found -> edits.put(mismatch, found));
            }
        }
        if (!counting.isEmpty()
                && counting.stream().noneMatch(each -> each.actual().equals(NOTHING))) {
            counting(counting).ifPresent(found -> {
                counting.forEach(each -> edits.put(each, List.of()));
                edits.put(counting.get(0), found);
            });
        }
        return edits;
    }

    private static boolean isOfCounting(Mismatch mismatch) {
        return mismatch.what().startsWith(COUNTS + ".");
    }

    private Optional<List<Edit>> of(Mismatch mismatch) {
        String what = mismatch.what();
        if (mismatch.actual().equals(NOTHING)) {
            return Optional.empty();
        }
        return switch (what) {
            case "blockers", "possibleBlockers", "possibleConflicts" ->
                list(what, ids(mismatch.actual()), ExpectationEdits::said, YamlEdits::entry);
            case "conflicts" ->
                list(
                        what,
                        FailureExplanation.groups(mismatch.actual()),
                        ExpectationEdits::group,
                        group -> "[" + ids(group).stream().map(YamlEdits::entry).collect(Collectors.joining(", "))
                                + "]");
            default ->
                value(what)
                        .flatMap(value -> yaml.value(value, mismatch.actual()))
                        .map(List::of);
        };
    }

    private Optional<List<Edit>> list(
            String name, List<String> wanted, Function<Written, String> said, Function<String, String> written) {
        Member member = expect.byName().get(name);
        return member == null ? Optional.empty() : yaml.list(member, wanted, said, written);
    }

    /** Where a value stands: {@code MA-1}, {@code scores.readiness} or {@code receivers.west.RF-2}. */
    private Optional<Written> value(String what) {
        if (!what.startsWith("scores.") && !what.startsWith("receivers.")) {
            return inner(expect, what);
        }
        int first = what.indexOf('.');
        int last = what.lastIndexOf('.');
        Optional<Written> outer = inner(expect, what.substring(0, first));
        return first == last
                ? outer.flatMap(scores -> inner(scores, what.substring(first + 1)))
                : outer.flatMap(receivers -> inner(receivers, what.substring(first + 1, last)))
                        .flatMap(receiver -> inner(receiver, what.substring(last + 1)));
    }

    private static Optional<Written> inner(Written within, String name) {
        return within instanceof Members members
                ? Optional.ofNullable(members.byName().get(name)).map(Member::value)
                : Optional.empty();
    }

    /** Which criteria count and which do not: each that is otherwise goes to the other list. */
    private Optional<List<Edit>> counting(List<Mismatch> mismatches) {
        Set<String> moved = mismatches.stream()
                .map(each -> each.what().substring(COUNTS.length() + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Edit> edits = new ArrayList<>();
        for (String name : List.of(COUNTS, COUNTS_NOT)) {
            String other = name.equals(COUNTS) ? COUNTS_NOT : COUNTS;
            Member here = expect.byName().get(name);
            Member there = expect.byName().get(other);
            List<String> old = all(here);
            List<String> staying =
                    old.stream().filter(id -> !moved.contains(id)).toList();
            List<String> coming = all(there).stream().filter(moved::contains).toList();
            if (here == null && there != null && !coming.isEmpty()) {
                if (coming.size() == all(there).size()) {
                    return Optional.of(List.of(YamlEdits.rename(there, name)));
                }
                String written = coming.stream().map(YamlEdits::entry).collect(Collectors.joining(", ", "[", "]"));
                Optional<Edit> added = yaml.addMember(expect, there, name + ": " + written);
                if (added.isEmpty()) {
                    return Optional.empty();
                }
                edits.add(added.get());
            } else if (here != null && (staying.size() < old.size() || !coming.isEmpty())) {
                List<String> wanted =
                        Stream.concat(staying.stream(), coming.stream()).toList();
                Optional<List<Edit>> changed = yaml.list(here, wanted, ExpectationEdits::said, YamlEdits::entry);
                if (changed.isEmpty()) {
                    return Optional.empty();
                }
                edits.addAll(changed.get());
            }
        }
        return Optional.of(edits);
    }

    private static List<String> all(@Nullable Member list) {
        return list != null && list.value() instanceof Entries entries
                ? entries.all().stream().map(ExpectationEdits::said).toList()
                : List.of();
    }

    private static List<String> ids(String listed) {
        return Stream.of(listed.split(", ", -1)).filter(id -> !id.isEmpty()).toList();
    }

    private static String said(Written entry) {
        return entry instanceof Scalar scalar ? scalar.value().strip() : "";
    }

    private static String group(Written entry) {
        return entry instanceof Entries pilots
                ? String.join(
                        ", ",
                        new TreeSet<>(pilots.all().stream()
                                .map(ExpectationEdits::said)
                                .toList()))
                : "";
    }
}
