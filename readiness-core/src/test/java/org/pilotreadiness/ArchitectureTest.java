package org.pilotreadiness;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.MainClasses.MAIN_CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.pilot.PilotDeserializer;
import org.pilotreadiness.test.AssessmentAssert;

class ArchitectureTest {

    private static final String INTERNAL = "org.pilotreadiness.internal..";

    @Test
    void everyPackageOfTheMainCodeIsLookedAtAndNoTest() {
        Set<String> packages =
                MAIN_CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .contains(
                        "org.pilotreadiness",
                        "org.pilotreadiness.assessment",
                        "org.pilotreadiness.internal.language",
                        "org.pilotreadiness.internal.engine",
                        "org.pilotreadiness.internal.judging",
                        "org.pilotreadiness.internal.binding",
                        "org.pilotreadiness.pilot",
                        "org.pilotreadiness.report",
                        "org.pilotreadiness.ruleset.language",
                        "org.pilotreadiness.ruleset",
                        "org.pilotreadiness.facts");
        assertThat(MAIN_CLASSES.contain(ReadinessAssessor.class)).isTrue();
        assertThat(MAIN_CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void nothingOfAnEngineOrOfTheInsideIsSeenFromOutside() {
        classes()
                .that(arePublicApi())
                .and(not(resideInAPackage("org.pilotreadiness.jackson")))
                .and(not(equivalentTo(PilotDeserializer.class)))
                .should(new ShowOnlyPublicTypes(
                        "org.drools.", "org.kie.", "tools.jackson.", "com.fasterxml.", "org.pilotreadiness.internal."))
                .because("an embedder must not come to depend on what the library may exchange tomorrow")
                .check(MAIN_CLASSES);
    }

    @Test
    void droolsStaysInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pilotreadiness.internal.engine.drools..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .because("who does not ask for Drools need not have it on the class path")
                .check(MAIN_CLASSES);
    }

    @Test
    void jacksonStaysWhereFilesAreReadAndWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.pilotreadiness.internal.binding..",
                        "org.pilotreadiness.internal.report.json..",
                        "org.pilotreadiness.jackson..")
                .and(not(equivalentTo(PilotDeserializer.class)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .because("a pilot is a pilot, whatever library its file was read with")
                .check(MAIN_CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.pilotreadiness.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room that can be understood without the others can be changed without the others")
                .check(MAIN_CLASSES);
    }

    @Test
    void onlyTheFacadeStandsAboveTheRooms() {
        noClasses()
                .that()
                .resideInAPackage("org.pilotreadiness.*..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.pilotreadiness").and(not(equivalentTo(RuleEngine.class))))
                .because("the facade knows the rooms, never the other way round; which engine is a word for all")
                .check(MAIN_CLASSES);
    }

    @Test
    void whatGoesInAndComesOutKnowsNothingOfRunningRules() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.pilotreadiness.pilot..",
                        "org.pilotreadiness.diagnostic..",
                        "org.pilotreadiness.ruleset.language..",
                        "org.pilotreadiness.facts..",
                        "org.pilotreadiness.assessment..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.pilotreadiness.internal.engine..",
                        "org.pilotreadiness.internal.judging..",
                        "org.pilotreadiness.internal.language.."))
                .because("pilots and assessments travel as plain data, without the machinery")
                .check(MAIN_CLASSES);
    }

    @Test
    void nobodyInheritsFromAPublicType() {
        classes()
                .that(arePublicApi())
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(describe("are not sealed", type -> !type.reflect().isSealed()))
                .and(not(equivalentTo(AssessmentAssert.class))) // soft assertions make one of their own
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("what nobody can extend can be changed without breaking an extension")
                .check(MAIN_CLASSES);
    }

    @Test
    void theLibraryPrintsNothing() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethodWhere(
                        describe("prints a stack trace", call -> call.getName().equals("printStackTrace")))
                .because("a library speaks through its return values and exceptions")
                .check(MAIN_CLASSES);
    }

    @Test
    void templatesAreRenderedWithTheEscaperOfTheirKind() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "takes a renderer without an escaper",
                        call -> call.getTargetOwner().getSimpleName().endsWith("Renderer")
                                && call.getName().equals("of")))
                .because("a renderer that is made without an escaper writes values as they are")
                .check(MAIN_CLASSES);
    }

    @Test
    void onlyTheLogOfRulesLogs() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(RuleLog.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging.."))
                .because("no content of a pilot file comes into a log")
                .check(MAIN_CLASSES);
    }

    private static DescribedPredicate<JavaClass> arePublicApi() {
        return describe(
                "are public outside of internal",
                type -> !resideInAPackage(INTERNAL).test(type) && isReachable(type));
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
    }
}
