package org.pilotreadiness.internal.build;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;

import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the sources say of null hold for programs that nobody checks: each public method and constructor of the library
 * begins by refusing null, with the parameter's name, for every parameter that is not {@code @Nullable}.
 */
public final class NullChecks implements Plugin, AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {

    @Override
    public boolean matches(TypeDescription type) {
        boolean isPublic = true;
        for (TypeDescription each = type; each != null; each = each.getDeclaringType()) {
            isPublic &= each.isPublic();
        }
        return isPublic && !type.getName().contains(".internal.") && !type.isAnnotation();
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder.visit(new AsmVisitorWrapper.ForDeclaredMethods()
                .writerFlags(ClassWriter.COMPUTE_MAXS)
                .invokable(isPublic().and(not(isSynthetic())).and(not(named("equals"))), this));
    }

    @Override
    public MethodVisitor wrap(
            TypeDescription type,
            MethodDescription method,
            MethodVisitor visitor,
            Implementation.Context context,
            TypePool pool,
            int writerFlags,
            int readerFlags) {
        return new MethodVisitor(OpenedClassReader.ASM_API, visitor) {
            @Override
            public void visitCode() {
                super.visitCode();
                for (ParameterDescription parameter : method.getParameters()) {
                    if (!parameter.getType().isPrimitive() && !mayBeNull(parameter)) {
                        visitVarInsn(Opcodes.ALOAD, parameter.getOffset());
                        visitLdcInsn(parameter.getName());
                        visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                "java/util/Objects",
                                "requireNonNull",
                                "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;",
                                false);
                        visitInsn(Opcodes.POP);
                    }
                }
            }
        };
    }

    private static boolean mayBeNull(ParameterDescription parameter) {
        for (AnnotationDescription each : parameter.getType().getDeclaredAnnotations()) {
            if (each.getAnnotationType().represents(Nullable.class)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
