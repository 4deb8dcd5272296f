package org.pilotreadiness.schema;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.lang.model.element.Modifier;

/**
 * A record with a builder that is generated from it: {@code PilotBuilder} for {@code Pilot}. The record has a method that makes
 * one with everything unknown but what it requires.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        builderMethodName = "unset",
                        copyMethodName = "of",
                        enableWither = false,
                        enableGetters = false,
                        addStaticBuilder = false,
                        addClassRetainedGenerated = true,
                        inheritComponentAnnotations = true,
                        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL}))
public @interface Built {}
