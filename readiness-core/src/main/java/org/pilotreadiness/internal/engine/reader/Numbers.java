package org.pilotreadiness.internal.engine.reader;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers of unlike types compared and calculated with: exactly up to 34 digits, as Drools does it, except where a score
 * (double) takes part.
 */
final class Numbers {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Numbers() {}

    static int compare(Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            return a.compareTo(b);
        }
        if (left instanceof Double || right instanceof Double) {
            return Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue());
        }
        return exact(left).compareTo(exact(right));
    }

    static Object calculate(Object left, char sign, Object right) {
        if (left instanceof Double || right instanceof Double) {
            double a = ((Number) left).doubleValue();
            double b = ((Number) right).doubleValue();
            return switch (sign) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                default -> a / b;
            };
        }
        BigDecimal a = exact(left);
        BigDecimal b = exact(right);
        return switch (sign) {
            case '+' -> a.add(b, EXACT);
            case '-' -> a.subtract(b, EXACT);
            case '*' -> a.multiply(b, EXACT);
            default -> a.divide(b, EXACT);
        };
    }

    /** The same as to calculate, by moving the decimal point. The divisor is 1 with a scale. */
    static Object divideByPowerOfTen(Object number, BigDecimal divisor) {
        return number instanceof Double
                ? calculate(number, '/', divisor)
                : exact(number).scaleByPowerOfTen(divisor.scale());
    }

    /** A constant in the plainest type that holds it. */
    static Object constant(BigDecimal value) {
        boolean isSmallWhole = value.scale() <= 0 && value.precision() <= 9;
        return isSmallWhole ? (Object) value.intValueExact() : value;
    }

    private static BigDecimal exact(Object number) {
        return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) number).longValue());
    }
}
