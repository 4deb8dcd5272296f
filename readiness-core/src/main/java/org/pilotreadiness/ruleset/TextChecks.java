package org.pilotreadiness.ruleset;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;

/** Characters that look like others, or like nothing. Those that a rule file can not have at all are refused before. */
final class TextChecks {

    private static final String ALIKE = "авеіјкмнорԛѕтухԝһԁАВЕЅІЈКМНОРСТУХԜсΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıℓ∕⁄ǃꞏ‐‑˗";
    private static final String LATIN = "aBeijKMHopqsTyxwhdABESIJKMHOPCTYXWcABEZHIKMNOPTYXovil//!.---";

    private static final int LONGEST = 1_000;
    private static final Pattern PACKAGE = Pattern.compile(" *package +([A-Za-z0-9_.]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");
    private static final Set<String> RESERVED =
            Set.of(("then true false null abstract assert boolean break byte case catch char"
                            + " class const continue default do double else enum extends final finally float for goto if implements"
                            + " import instanceof int interface long native new package private protected public return short static"
                            + " strictfp super switch synchronized this throw throws transient try void volatile while")
                    .split(" "));

    private final RuleSetReader.Draft draft;
    private final Set<String> known;
    private final CheckDiagnostics found;

    TextChecks(RuleSetReader.Draft draft, CheckDiagnostics found) {
        this.draft = draft;
        this.known = draft.problems().stream()
                .map(problem -> problem.file() + ":" + problem.position())
                .collect(Collectors.toSet());
        this.found = found;
    }

    void check() {
        for (String file : draft.contents().keySet()) {
            List<String> lines = found.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                check(file, i + 1, lines.get(i));
                if (file.endsWith(".drl")) {
                    stock(file, i + 1, lines.get(i));
                }
            }
        }
    }

    /** The first such character of a line; the others are often the same. */
    private void check(String file, int number, String line) {
        if (line.chars().allMatch(c -> c < 0x80 && (c >= ' ' || c == '\t'))) {
            return;
        }
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int c = line.codePointAt(at);
            String plain = plain(c);
            boolean isHidden = c != '\t' && (!Shown.isPlain(c) || (Character.isSpaceChar(c) && c != ' '));
            Position where = new Position(number, at + 1);
            if (!isKnown(file, where) && isHidden) {
                report(
                        file,
                        where,
                        Sentence.of("rules.text.unseen", Shown.codePoint(c)),
                        Sentence.of("rules.maybe.left-out"));
                return;
            }
            if (!isKnown(file, where) && !plain.isEmpty()) {
                report(
                        file,
                        where,
                        Sentence.of("rules.text.look-alike", plain, Character.toString(c), Shown.codePoint(c)),
                        Sentence.text(plain));
                return;
            }
        }
    }

    /** What this language reads and the DRL of others refuses, or reads in another way. */
    private void stock(String file, int number, String line) {
        if (line.length() > LONGEST) {
            return;
        }
        Matcher name = PACKAGE.matcher(line);
        if (name.lookingAt()) {
            Matcher part = WORD.matcher(line).region(name.start(1), name.end(1));
            while (part.find()) {
                if (RESERVED.contains(part.group())) {
                    found.add(
                            Code.STOCK,
                            file,
                            new Position(number, part.start() + 1),
                            "",
                            Sentence.of("rules.file.package-word", part.group()),
                            Sentence.text(part.group() + "s"));
                }
            }
        }
    }

    private boolean isKnown(String file, Position where) {
        return known.contains(file + ":" + where);
    }

    private void report(String file, Position where, Sentence sentence, Sentence maybe) {
        found.add(Code.LOOK_ALIKE, file, where, "", sentence, maybe);
    }

    /** The plain character that one looks like; empty when it looks like none. */
    private static String plain(int c) {
        int index = ALIKE.indexOf(c);
        if (index >= 0) {
            return LATIN.substring(index, index + 1);
        }
        boolean isWide = (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x1D400 && c <= 0x1D7FF);
        return isWide ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : "";
    }
}
