package org.pilotreadiness.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.cli.language.RuleEditing;
import org.pilotreadiness.cli.lsp.RuleServer;
import org.pilotreadiness.cli.report.CheckReport;
import org.pilotreadiness.cli.workbench.Impact;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.language.Annotations;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Member;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.language.Stage;

/** The rooms of the command line, and what of the core's inside each may use. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pilotreadiness.cli");

    private static final String COMMANDS = "org.pilotreadiness.cli";
    private static final String REPORT = "org.pilotreadiness.cli.report";
    private static final String WORKBENCH = "org.pilotreadiness.cli.workbench";

    private static final String LANGUAGE = "org.pilotreadiness.cli.language";
    private static final String LSP = "org.pilotreadiness.cli.lsp";

    private static final DescribedPredicate<JavaClass> THE_INSIDE = resideInAPackage("org.pilotreadiness.internal..");

    @Test
    void everyRoomIsLookedAt() {
        assertThat(CLASSES.contain(Readiness.class)).isTrue();
        assertThat(CLASSES.contain(CheckReport.class)).isTrue();
        assertThat(CLASSES.contain(Impact.class)).isTrue();
        assertThat(CLASSES.contain(RuleEditing.class)).isTrue();
        assertThat(CLASSES.contain(RuleServer.class)).isTrue();
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
                .check(CLASSES);
    }

    @Test
    void commandsDoWhatAnEmbeddingProgramCouldDo() {
        mayUse(COMMANDS, "org.pilotreadiness.internal.none", belongToAnyOf());
    }

    @Test
    void reportsAreLaidOutLikeThoseOfTheCore() {
        mayUse(
                REPORT,
                "org.pilotreadiness.internal.report..",
                belongToAnyOf(Property.class, RecordSchema.class, FactType.class, Operands.class, Stage.class));
    }

    @Test
    void theWorkbenchProvesAndChangesRules() {
        mayUse(WORKBENCH, "org.pilotreadiness.internal.proof", belongToAnyOf(Operands.class, RecordSchema.class));
    }

    @Test
    void anEditorIsToldWhatRulesMayName() {
        mayUse(
                LANGUAGE,
                "org.pilotreadiness.internal.none",
                belongToAnyOf(Annotations.class, FactType.class, Member.class, Members.class, Stage.class));
        mayUse(LSP, "org.pilotreadiness.internal.none", belongToAnyOf());
    }

    @Test
    void onlyTheServerKnowsTheProtocolOfEditors() {
        noClasses()
                .that()
                .resideOutsideOfPackage(LSP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.lsp4j..")
                .because("a page in a browser asks the same of the language service")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMANDS, WORKBENCH, LSP)
                .check(CLASSES);
    }

    @Test
    void theWorkbenchKnowsNoReportAndNoReportACommand() {
        noClasses()
                .that()
                .resideInAPackage(WORKBENCH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMANDS, REPORT, LANGUAGE, LSP)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMANDS, LANGUAGE, LSP)
                .check(CLASSES);
    }

    private static void mayUse(String room, String inside, DescribedPredicate<JavaClass> beside) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(THE_INSIDE.and(
                        DescribedPredicate.not(resideInAnyPackage(inside, "org.pilotreadiness.internal.text")
                                .or(beside))))
                .because("what the core may exchange tomorrow is used only where there is no other way")
                .check(CLASSES);
    }
}
