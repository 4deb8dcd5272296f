package org.pilotreadiness.internal.declared;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_RECORD;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypeReference;
import org.pilotreadiness.schema.LessIsBetter;
import org.pilotreadiness.schema.Limits;
import org.pilotreadiness.schema.LocalAnswers;

/**
 * The types that a rule set declares, as Java's own: a record for each fact, an enum for each word type, and one record that
 * holds all facts, which is what {@code local} of a pilot is read as. So they are treated as the standard ones everywhere. The
 * classes hold nothing but fields, are made of checked names, and go when nobody has their rule set any more.
 */
public final class DeclaredTypes {

    /** No types. */
    public static final DeclaredTypes NONE = new DeclaredTypes(List.of());

    private static final String FOLDER = "org/pilotreadiness/declared/";

    /** Those in use by what they are made of: the same declarations are the same types, so that rule sets can be compared. */
    private static final Map<List<Declaration>, WeakReference<DeclaredTypes>> IN_USE = new HashMap<>();

    private static final String RECORD = "java/lang/Record";
    private static final String ENUM = "java/lang/Enum";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String NULLABLE = Type.getDescriptor(Nullable.class);

    private final Loader loader = new Loader(this);
    private final Map<String, Class<? extends Record>> facts = new LinkedHashMap<>();
    private final Map<String, Class<? extends Enum<?>>> words = new LinkedHashMap<>();
    private final @Nullable Class<? extends Record> local;

    /** The record that holds a record of each fact of a rule set that declares one of these types; null when none is declared. */
    public static @Nullable Class<? extends Record> local(Collection<? extends Class<?>> types) {
        for (Class<?> type : types) {
            if (type.getClassLoader() instanceof Loader loader) {
                return loader.types.local();
            }
        }
        return null;
    }

    /** Finds the classes of one rule set, and those of the library. */
    private static final class Loader extends ClassLoader {

        /** Kept as long as any of its classes is. */
        private final DeclaredTypes types;

        Loader(DeclaredTypes types) {
            super(DeclaredTypes.class.getClassLoader());
            this.types = types;
        }

        Class<?> define(String name, byte[] code) {
            return defineClass(name.replace('/', '.'), code, 0, code.length);
        }
    }

    /** A component of a record to be made. */
    private record Component(String name, Class<?> type, boolean isLessBetter, Declaration.@Nullable Field number) {}

    /**
     * The types of some declarations.
     *
     * @param declarations checked: names that are Java's too, each once
     */
    public static DeclaredTypes of(Collection<Declaration> declarations) {
        List<Declaration> all = List.copyOf(declarations);
        synchronized (IN_USE) {
            IN_USE.values().removeIf(each -> each.get() == null);
            WeakReference<DeclaredTypes> known = IN_USE.get(all);
            DeclaredTypes types = known == null ? null : known.get();
            if (types == null) {
                types = new DeclaredTypes(all);
                IN_USE.put(all, new WeakReference<>(types));
            }
            return types;
        }
    }

    @SuppressWarnings("unchecked")
    private DeclaredTypes(List<Declaration> declarations) {
        Module ours = DeclaredTypes.class.getModule();
        ours.addReads(loader.getUnnamedModule());
        ours.addExports(DeclaredTypes.class.getPackageName(), loader.getUnnamedModule());
        for (Declaration each : declarations) {
            if (each instanceof Declaration.WordType type) {
                words.put(type.name(), (Class<? extends Enum<?>>) made(type.name(), words(type)));
            }
        }
        List<Component> all = new ArrayList<>();
        for (Declaration each : declarations) {
            if (each instanceof Declaration.Fact fact) {
                List<Component> fields =
                        fact.fields().stream().map(this::component).toList();
                Class<? extends Record> type =
                        made(fact.name(), record(fact.name(), fields, false)).asSubclass(Record.class);
                facts.put(fact.name(), type);
                all.add(new Component(Declaration.inFile(fact.name()), type, false, null));
            }
        }
        local = all.isEmpty()
                ? null
                : made("$Local", record("$Local", all, true)).asSubclass(Record.class);
    }

    /** The records of facts by their names in rules, in the order of their declaration. */
    public Map<String, Class<? extends Record>> facts() {
        return facts;
    }

    /** The word types by their names in rules, in the order of their declaration. */
    public Map<String, Class<? extends Enum<?>>> words() {
        return words;
    }

    /** The record that holds a record of each fact; null when there is no fact. */
    public @Nullable Class<? extends Record> local() {
        return local;
    }

    private Class<?> made(String name, byte[] code) {
        return loader.define(FOLDER + name, code);
    }

    private Component component(Declaration.Field field) {
        Class<?> type = field.type() == null ? Objects.requireNonNull(words.get(field.wordType())) : field.type();
        boolean isNumber = Number.class.isAssignableFrom(type);
        return new Component(field.name(), type, field.isLessBetter(), isNumber ? field : null);
    }

    private byte[] record(String name, List<Component> components, boolean isLocal) {
        String owner = FOLDER + name;
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = isLocal
                ? new String[] {Type.getInternalName(Declared.class), Type.getInternalName(LocalAnswers.class)}
                : new String[] {Type.getInternalName(Declared.class)};
        type.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_RECORD, owner, null, RECORD, interfaces);
        for (Component each : components) {
            String descriptor = Type.getDescriptor(each.type());
            RecordComponentVisitor component = type.visitRecordComponent(each.name(), descriptor, null);
            marks(component, each);
            type.visitField(ACC_PRIVATE | ACC_FINAL, each.name(), descriptor, null, null)
                    .visitEnd();
            MethodVisitor getter = begin(type, each.name(), "()" + descriptor);
            getter.visitVarInsn(ALOAD, 0);
            getter.visitFieldInsn(GETFIELD, owner, each.name(), descriptor);
            end(getter, ARETURN);
        }
        constructor(type, owner, components);
        places(type, owner, components);
        object(type);
        type.visitEnd();
        return type.toByteArray();
    }

    private static void marks(RecordComponentVisitor component, Component each) {
        if (!each.type().isRecord() && !hasUnknown(each.type())) {
            component
                    .visitTypeAnnotation(
                            TypeReference.newTypeReference(TypeReference.FIELD).getValue(), null, NULLABLE, true)
                    .visitEnd();
        }
        if (each.isLessBetter()) {
            component
                    .visitAnnotation(Type.getDescriptor(LessIsBetter.class), true)
                    .visitEnd();
        }
        Declaration.Field number = each.number();
        if (number != null) {
            AnnotationVisitor limits = component.visitAnnotation(Type.getDescriptor(Limits.class), true);
            limits.visit("least", number.least().toPlainString());
            limits.visit("most", number.most() == null ? "" : number.most().toPlainString());
            limits.visit("step", number.step() == null ? "" : number.step().toPlainString());
            limits.visitEnd();
        }
        component.visitEnd();
    }

    private static boolean hasUnknown(Class<?> type) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(each -> each.toString().equals("UNKNOWN"));
    }

    private static void constructor(ClassWriter type, String owner, List<Component> components) {
        String descriptor = Type.getMethodDescriptor(
                Type.VOID_TYPE,
                components.stream().map(each -> Type.getType(each.type())).toArray(Type[]::new));
        MethodVisitor made = begin(type, "<init>", descriptor);
        made.visitVarInsn(ALOAD, 0);
        made.visitMethodInsn(INVOKESPECIAL, RECORD, "<init>", "()V", false);
        for (int i = 0; i < components.size(); i++) {
            Component each = components.get(i);
            made.visitVarInsn(ALOAD, 0);
            made.visitVarInsn(ALOAD, i + 1);
            made.visitFieldInsn(PUTFIELD, owner, each.name(), Type.getDescriptor(each.type()));
        }
        end(made, RETURN);
    }

    private static void places(ClassWriter type, String owner, List<Component> components) {
        MethodVisitor size = begin(type, "size", "()I");
        size.visitLdcInsn(components.size());
        end(size, IRETURN);
        MethodVisitor at = begin(type, "at", "(I)" + OBJECT);
        Label[] labels = components.stream().map(each -> new Label()).toArray(Label[]::new);
        Label none = new Label();
        at.visitVarInsn(ILOAD, 1);
        at.visitTableSwitchInsn(0, labels.length - 1, none, labels);
        for (int i = 0; i < labels.length; i++) {
            Component each = components.get(i);
            at.visitLabel(labels[i]);
            at.visitFrame(F_SAME, 0, null, 0, null);
            at.visitVarInsn(ALOAD, 0);
            at.visitFieldInsn(GETFIELD, owner, each.name(), Type.getDescriptor(each.type()));
            at.visitInsn(ARETURN);
        }
        at.visitLabel(none);
        at.visitFrame(F_SAME, 0, null, 0, null);
        at.visitInsn(ACONST_NULL);
        end(at, ARETURN);
    }

    /** What each object can say of itself, by what {@link Declared} says of it. */
    private static void object(ClassWriter type) {
        String declared = Type.getDescriptor(Declared.class);
        delegate(type, "equals", "(" + OBJECT + ")Z", "equal", "(" + declared + OBJECT + ")Z", IRETURN);
        delegate(type, "hashCode", "()I", "hash", "(" + declared + ")I", IRETURN);
        delegate(type, "toString", "()Ljava/lang/String;", "text", "(" + declared + ")Ljava/lang/String;", ARETURN);
    }

    private static void delegate(
            ClassWriter type, String name, String descriptor, String to, String toDescriptor, int end) {
        MethodVisitor method = begin(type, name, descriptor);
        method.visitVarInsn(ALOAD, 0);
        if (descriptor.startsWith("(L")) {
            method.visitVarInsn(ALOAD, 1);
        }
        method.visitMethodInsn(INVOKESTATIC, Type.getInternalName(Declared.class), to, toDescriptor, true);
        end(method, end);
    }

    private byte[] words(Declaration.WordType declared) {
        String owner = FOLDER + declared.name();
        String self = "L" + owner + ";";
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(
                V17,
                ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_ENUM,
                owner,
                "Ljava/lang/Enum<" + self + ">;",
                ENUM,
                null);
        MethodVisitor made = type.visitMethod(ACC_PRIVATE, "<init>", "(Ljava/lang/String;I)V", null, null);
        made.visitCode();
        made.visitVarInsn(ALOAD, 0);
        made.visitVarInsn(ALOAD, 1);
        made.visitVarInsn(ILOAD, 2);
        made.visitMethodInsn(INVOKESPECIAL, ENUM, "<init>", "(Ljava/lang/String;I)V", false);
        end(made, RETURN);
        MethodVisitor start = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        MethodVisitor values = type.visitMethod(ACC_PUBLIC | ACC_STATIC, "values", "()[" + self, null, null);
        start.visitCode();
        values.visitCode();
        values.visitLdcInsn(declared.words().size());
        values.visitTypeInsn(ANEWARRAY, owner);
        for (int i = 0; i < declared.words().size(); i++) {
            String word = declared.words().get(i);
            type.visitField(ACC_PUBLIC | ACC_STATIC | ACC_FINAL | ACC_ENUM, word, self, null, null)
                    .visitEnd();
            start.visitTypeInsn(NEW, owner);
            start.visitInsn(DUP);
            start.visitLdcInsn(word);
            start.visitLdcInsn(i);
            start.visitMethodInsn(INVOKESPECIAL, owner, "<init>", "(Ljava/lang/String;I)V", false);
            start.visitFieldInsn(PUTSTATIC, owner, word, self);
            values.visitInsn(DUP);
            values.visitLdcInsn(i);
            values.visitFieldInsn(GETSTATIC, owner, word, self);
            values.visitInsn(AASTORE);
        }
        end(start, RETURN);
        end(values, ARETURN);
        MethodVisitor valueOf =
                type.visitMethod(ACC_PUBLIC | ACC_STATIC, "valueOf", "(Ljava/lang/String;)" + self, null, null);
        valueOf.visitCode();
        valueOf.visitLdcInsn(Type.getObjectType(owner));
        valueOf.visitVarInsn(ALOAD, 0);
        valueOf.visitMethodInsn(
                INVOKESTATIC, ENUM, "valueOf", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;", false);
        valueOf.visitTypeInsn(CHECKCAST, owner);
        end(valueOf, ARETURN);
        type.visitEnd();
        return type.toByteArray();
    }

    private static MethodVisitor begin(ClassWriter type, String name, String descriptor) {
        MethodVisitor method = type.visitMethod(ACC_PUBLIC, name, descriptor, null, null);
        method.visitCode();
        return method;
    }

    private static void end(MethodVisitor method, int instruction) {
        method.visitInsn(instruction);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
