package org.pilotreadiness.internal.engine.drools;

import java.io.StringReader;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/** Has Drools compile a rule file, in its classic build, on the thread that asks for it. */
final class DrlCompiler {

    private static final ClassLoader LOADER = DrlCompiler.class.getClassLoader();

    private DrlCompiler() {}

    /** The compiled rules. They are no module of Drools' repository, and go when nobody has them any more. */
    static KieBase compile(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(building());
        builder.add(KieServices.get().getResources().newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(
                    "Drools does not compile the rules.",
                    new IllegalArgumentException(builder.getErrors() + "\n" + drl));
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(running());
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** More than ten rules would be compiled on threads of Drools' own, which fails where this one is interrupted. */
    private static KnowledgeBuilderConfiguration building() {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, LOADER);
        configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
        return configuration;
    }

    /** Conditions stay interpreted: those that are run often would be turned into classes, on threads of Drools' own. */
    private static KieBaseConfiguration running() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, LOADER);
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        return configuration;
    }
}
