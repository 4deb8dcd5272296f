package org.pilotreadiness;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen of a class from outside names no type of some packages: what it extends and implements, its public and
 * protected fields, methods and constructors, with type arguments and exceptions. Components of a record are seen through
 * its accessors and its constructor.
 */
final class ShowOnlyPublicTypes extends ArchCondition<JavaClass> {

    private final List<String> hidden;

    ShowOnlyPublicTypes(String... hiddenPackages) {
        super("show no type of %s", List.of(hiddenPackages));
        this.hidden = List.of(hiddenPackages);
    }

    @Override
    public void check(JavaClass owner, ConditionEvents events) {
        List<JavaType> seen = new ArrayList<>(owner.getInterfaces());
        owner.getSuperclass().ifPresent(seen::add);
        seen.addAll(owner.getTypeParameters());
        report(owner, owner.getName(), seen, events);
        owner.getMembers().stream()
                .filter(ShowOnlyPublicTypes::isSeen)
                .forEach(member -> member(owner, member, events));
    }

    private void member(JavaClass owner, JavaMember member, ConditionEvents events) {
        List<JavaType> seen = new ArrayList<>();
        if (member instanceof JavaField field) {
            seen.add(field.getType());
        } else if (member instanceof JavaCodeUnit code) {
            seen.add(code.getReturnType());
            seen.addAll(code.getParameterTypes());
            seen.addAll(code.getTypeParameters());
            seen.addAll(code.getExceptionTypes());
        }
        report(owner, member.getFullName(), seen, events);
    }

    private void report(JavaClass owner, String where, List<JavaType> seen, ConditionEvents events) {
        for (JavaType type : seen) {
            for (JavaClass raw : type.getAllInvolvedRawTypes()) {
                boolean isHidden = hidden.stream().anyMatch(raw.getName()::startsWith);
                events.add(new SimpleConditionEvent(owner, !isHidden, where + " shows " + raw.getName()));
            }
        }
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
