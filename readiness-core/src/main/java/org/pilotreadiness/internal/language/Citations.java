package org.pilotreadiness.internal.language;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Source;

/** The documents that may be cited, by code and page: {@code EY-HJM p3, A2-PRO}. */
public final class Citations {

    private static final Pattern CITATION = Pattern.compile("([^ ]+)(?: p([0-9]{1,5}))?");

    private final Map<String, Source> sources;

    public Citations(List<Source> sources) {
        this.sources =
                sources.stream().collect(Collectors.toMap(Source::code, Function.identity(), (first, second) -> first));
    }

    /** Gathers what is wrong with citations that are separated by commas. */
    public void check(String citations, Position at, String subject, Problems problems) {
        for (String part : citations.split(",", -1)) {
            String citation = part.strip();
            Matcher matcher = CITATION.matcher(citation);
            Source source = matcher.matches() ? sources.get(matcher.group(1)) : null;
            if (source == null) {
                problems.add(
                        Code.CITATION,
                        at,
                        subject,
                        Sentence.of("rules.citation.unknown", Shown.value(citation)),
                        Nearest.to(matcher.matches() ? matcher.group(1) : citation, new TreeSet<>(sources.keySet())));
            } else if (matcher.group(2) != null
                    && source.pages() != null
                    && Integer.parseInt(matcher.group(2)) > source.pages()) {
                problems.add(
                        Code.CITATION,
                        at,
                        subject,
                        Sentence.of("rules.citation.page", source.code(), source.pages(), Shown.value(citation)));
            }
        }
    }
}
