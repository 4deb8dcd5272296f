package org.pilotreadiness.cli.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pilotreadiness.cli.editing.Written.Entries;
import org.pilotreadiness.cli.editing.Written.Member;
import org.pilotreadiness.cli.editing.Written.Members;
import org.pilotreadiness.cli.editing.Written.Scalar;

/** Changes of values in one YAML text. Each is nothing where the way in which the text is written is not understood. */
final class YamlEdits {

    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#");
    private static final Pattern DASH = Pattern.compile(" *- +");
    private static final Pattern PLAIN = Pattern.compile("(?!(?i:true|false|null)$)[A-Za-z][A-Za-z0-9_-]*");

    private final String text;
    private final Lines lines;

    YamlEdits(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** Another single value; the quotes stay. */
    Optional<Edit> value(Written value, String other) {
        if (!(value instanceof Scalar) || value.from() == value.to()) {
            return Optional.empty();
        }
        char first = text.charAt(value.from());
        return switch (first) {
            case '|', '>' -> Optional.empty();
            case '"', '\'' -> Optional.of(new Edit(value.from(), value.to(), first + other + first));
            default -> Optional.of(new Edit(value.from(), value.to(), other));
        };
    }

    /** An identifier as an entry of a list. */
    static String entry(String id) {
        return PLAIN.matcher(id).matches() ? id : "\"" + id + "\"";
    }

    /**
     * Other entries of a list; those that stay keep the text they are written with.
     *
     * @param wanted what its entries shall say
     * @param said what an entry says
     * @param written what a new entry is written as
     */
    Optional<List<Edit>> list(
            Member member, List<String> wanted, Function<Written, String> said, Function<String, String> written) {
        if (!(member.value() instanceof Entries list)) {
            return Optional.empty();
        }
        int[] kept = kept(list.all().stream().map(said).toList(), wanted);
        return list.isFlow()
                ? flow(list, wanted, kept, written).map(List::of)
                : block(member, list, wanted, kept, written);
    }

    private Optional<Edit> flow(Entries list, List<String> wanted, int[] kept, Function<String, String> written) {
        String old = text.substring(list.from(), list.to());
        if (COMMENT.matcher(old).find()) {
            return Optional.empty();
        }
        List<Written> all = list.all();
        if (wanted.isEmpty() || all.isEmpty()) {
            String within = String.join(", ", wanted.stream().map(written).toList());
            return Optional.of(new Edit(list.from(), list.to(), "[" + within + "]"));
        }
        StringBuilder edited =
                new StringBuilder(text.substring(list.from(), all.get(0).from()));
        for (int i = 0; i < kept.length; i++) {
            if (i > 0) {
                edited.append(
                        kept[i] > 0
                                ? text.substring(
                                        all.get(kept[i] - 1).to(),
                                        all.get(kept[i]).from())
                                : ", ");
            }
            edited.append(
                    kept[i] < 0
                            ? written.apply(wanted.get(i))
                            : text.substring(
                                    all.get(kept[i]).from(), all.get(kept[i]).to()));
        }
        edited.append(text, all.get(all.size() - 1).to(), list.to());
        return Optional.of(new Edit(list.from(), list.to(), edited.toString()));
    }

    private Optional<List<Edit>> block(
            Member member, Entries list, List<String> wanted, int[] kept, Function<String, String> written) {
        for (Written each : list.all()) {
            boolean isOnOneLine =
                    lines.next(each.from()) == lines.next(each.to()) && !text.startsWith("|", each.from());
            if (!isOnOneLine || !DASH.matcher(lines.before(each.from())).matches()) {
                return Optional.empty();
            }
        }
        List<Edit> edits = new ArrayList<>();
        if (wanted.isEmpty()) {
            int colon = text.indexOf(':', member.name().to());
            edits.add(new Edit(colon + 1, colon + 1, " []"));
        }
        String dash = lines.before(list.all().get(0).from());
        int at = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] >= 0) {
                at = kept[i] + 1;
            } else {
                int place = at == 0
                        ? lines.start(list.all().get(0).from())
                        : lines.next(list.all().get(at - 1).to());
                edits.add(lines.insert(place, dash + written.apply(wanted.get(i))));
            }
        }
        List<Integer> staying = Arrays.stream(kept).boxed().toList();
        for (int i = 0; i < list.all().size(); i++) {
            if (!staying.contains(i)) {
                edits.add(
                        lines.remove(list.all().get(i).from(), list.all().get(i).to()));
            }
        }
        return Optional.of(edits);
    }

    /** Which entry each wanted one is, -1 for a new one: as many as can stay in their order. */
    private static int[] kept(List<String> old, List<String> wanted) {
        int[][] longest = new int[old.size() + 1][wanted.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = wanted.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(wanted.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int[] kept = new int[wanted.size()];
        Arrays.fill(kept, -1);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < wanted.size()) {
            if (old.get(i).equals(wanted.get(j))) {
                kept[j++] = i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    /** One more named value, after another. */
    Optional<Edit> addMember(Members members, Member after, String written) {
        if (members.isFlow()) {
            return Optional.of(new Edit(after.value().to(), after.value().to(), ", " + written));
        }
        String indent = lines.before(after.name().from());
        return indent.isBlank()
                ? Optional.of(lines.insert(lines.next(after.value().to()), indent + written))
                : Optional.empty();
    }

    /** Another name of a value. */
    static Edit rename(Member member, String name) {
        return new Edit(member.name().from(), member.name().to(), name);
    }
}
