package puebla.scenario.schema;

import java.util.regex.Pattern;
import puebla.scenario.source.Node;

/** The fix for a value that should be a number: quotes, a decimal comma, separators between thousands, a unit. */
public final class NumberAdvice {
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+([eE][-+]?[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9][0-9]{0,2},[0-9]{3}");

    private NumberAdvice() {}

    /** Returns the fix for a value that is not a number. */
    public static String of(Node.Scalar scalar) {
        String text = scalar.text();
        if (isNumber(scalar, text)) {
            return "remove the quotes.";
        }
        if (COMMA.matcher(text).matches()) {
            String point = text.replace(',', '.');
            return THOUSANDS.matcher(text).matches()
                    ? "write " + text.replace(",", "") + ", or use a decimal point: " + point + "."
                    : "use a decimal point: " + point + ".";
        }
        String bare = text.replaceAll("[_, '’\u00A0\u202F]", "");
        return !bare.equals(text) && isNumber(scalar, bare) ? "write " + bare + "."
                : "write a decimal number, without a unit.";
    }

    private static boolean isNumber(Node.Scalar scalar, String text) {
        return new Node.Scalar(scalar.location(), text, false).number().isPresent();
    }
}
