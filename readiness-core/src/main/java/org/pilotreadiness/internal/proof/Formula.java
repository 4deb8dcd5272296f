package org.pilotreadiness.internal.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What must hold for a rule to hold, joined from atoms. Kept simple: a known part is never kept. */
public sealed interface Formula {

    /** What holds or does not hold whatever the fields are. */
    enum Constant implements Formula {
        TRUE,
        FALSE
    }

    /** An atom holds. */
    record Is(Atom atom) implements Formula {}

    /** A formula does not hold. */
    record Not(Formula part) implements Formula {}

    /** All of at least two formulas hold. */
    record All(Set<Formula> parts) implements Formula {}

    static Formula not(Formula formula) {
        if (formula instanceof Constant constant) {
            return constant == Constant.TRUE ? Constant.FALSE : Constant.TRUE;
        }
        return formula instanceof Not not ? not.part() : new Not(formula);
    }

    static Formula all(Formula... parts) {
        return all(List.of(parts));
    }

    static Formula all(Collection<Formula> parts) {
        Set<Formula> open = new LinkedHashSet<>();
        for (Formula part : parts) {
            if (part == Constant.FALSE) {
                return Constant.FALSE;
            }
            if (part instanceof All inner) {
                open.addAll(inner.parts());
            } else if (part != Constant.TRUE) {
                open.add(part);
            }
        }
        return open.isEmpty()
                ? Constant.TRUE
                : open.size() == 1 ? open.iterator().next() : new All(open);
    }

    /** At least one holds: not all of them fail. */
    static Formula any(Collection<Formula> parts) {
        return not(all(parts.stream().map(Formula::not).toList()));
    }

    static Formula any(Formula... parts) {
        return any(List.of(parts));
    }

    /** What is left to ask once these atoms are known. */
    default Formula given(Map<Atom, Boolean> known) {
        if (this instanceof Is is) {
            Boolean holds = known.get(is.atom());
            return holds == null ? this : holds ? Constant.TRUE : Constant.FALSE;
        }
        if (this instanceof Not not) {
            return not(not.part().given(known));
        }
        if (this instanceof All all) {
            return all(all.parts().stream().map(part -> part.given(known)).toList());
        }
        return this;
    }

    /** All atoms, in their order. */
    default Set<Atom> atoms() {
        Set<Atom> atoms = new LinkedHashSet<>();
        collect(atoms);
        return atoms;
    }

    /** The variables on which it depends: fields of a pilot, or what level rules are given; in the order of the atoms. */
    default Set<String> variables() {
        return Variables.union(atoms());
    }

    /** Some atom that is still asked; null when nothing is. */
    default @Nullable Atom someAtom() {
        if (this instanceof Is is) {
            return is.atom();
        }
        if (this instanceof Not not) {
            return not.part().someAtom();
        }
        return this instanceof All all ? all.parts().iterator().next().someAtom() : null;
    }

    /** How many receivers there need to be, at most, for a case in which it holds, or does not hold. */
    default int receivers(boolean holds) {
        if (this instanceof Is is) {
            return holds ? is.atom().asked().receiversIfTrue : is.atom().asked().receiversIfFalse;
        }
        if (this instanceof Not not) {
            return not.part().receivers(!holds);
        }
        if (!(this instanceof All all)) {
            return 0;
        }
        IntStream parts = all.parts().stream().mapToInt(part -> part.receivers(holds));
        return holds ? Math.min(Atom.ANY_NUMBER, parts.sum()) : parts.max().orElse(0);
    }

    private void collect(Set<Atom> atoms) {
        if (this instanceof Is is) {
            atoms.add(is.atom());
        } else if (this instanceof Not not) {
            not.part().collect(atoms);
        } else if (this instanceof All all) {
            all.parts().forEach(part -> part.collect(atoms));
        }
    }
}
