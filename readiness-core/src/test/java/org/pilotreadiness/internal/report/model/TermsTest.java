package org.pilotreadiness.internal.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Member;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.ValueType;

/** Whatever a rule can name has its name in every language, and no name is left over. */
class TermsTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void everyFactFieldAndWordIsNamed(String language) throws IOException {
        List<String> named = terms(language).stringPropertyNames().stream()
                .filter(key -> !key.startsWith("value.") && !key.startsWith("word.aspect."))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(180)
                .containsExactlyInAnyOrderElementsOf(Stream.of(facts(), fields(), words())
                        .flatMap(keys -> keys)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void fieldsOfOneFactAreToldApart(String language) throws IOException {
        Properties terms = terms(language);
        for (FactType fact : FactType.byName().values()) {
            String prefix = "field." + fact.name() + ".";
            assertThat(terms.stringPropertyNames().stream()
                            .filter(key -> key.startsWith(prefix))
                            .map(terms::getProperty))
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).isNotBlank());
        }
    }

    private static Stream<String> facts() {
        return FactType.byName().values().stream()
                .flatMap(fact -> Arrays.stream(Stage.values()).allMatch(fact::isSingle)
                        ? Stream.of("fact." + fact.name())
                        : Stream.of("fact." + fact.name(), "owner." + fact.name()));
    }

    private static Stream<String> fields() {
        return FactType.byName().values().stream()
                .flatMap(fact -> within("field." + fact.name(), new ValueType(ValueType.Kind.OBJECT, fact.type())));
    }

    private static Stream<String> within(String path, ValueType type) {
        return Members.of(type).values().stream().flatMap(member -> of(path + "." + member.name(), member));
    }

    private static Stream<String> of(String path, Member member) {
        return switch (member.type().kind()) {
            case OBJECT -> within(path, member.type());
            case LIST -> Stream.of(path, path + ".size");
            case NUMBER, TEXT, TRUTH, WORD -> Stream.of(path);
        };
    }

    private static Stream<String> words() {
        assertThat(FactType.words()).contains(Answer.class);
        return FactType.words().stream()
                .flatMap(type -> Words.ofAll(type).stream().map(word -> "word." + type.getSimpleName() + "." + word));
    }

    private static Properties terms(String language) throws IOException {
        try (InputStream in = Messages.class.getResourceAsStream("terms_" + language + ".properties")) {
            assertThat(in).isNotNull();
            Properties terms = new Properties();
            terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return terms;
        }
    }
}
