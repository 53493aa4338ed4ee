package puebla.kernel.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes data as text that is the same on every JVM, so that a key of the data can be computed from it. The text of a
 * record has the names and values of its components, in order; that of a number has all its bits. {@code toString} of a
 * record has no specified format.
 */
public final class ContentText {
    private final StringBuilder text = new StringBuilder();

    private ContentText() {}

    /**
     * Returns the text of data: records, lists, sets with a fixed order, optional values, numbers, texts, enums,
     * constants and lists of submodels, decision points, and null.
     *
     * @throws IllegalArgumentException
     *             if the data contain a value of another type
     */
    public static String of(Object data) {
        var text = new ContentText();
        text.add(data);
        return text.text.toString();
    }

    private void add(Object value) {
        switch (value) {
            case null -> text.append("null");
            case Record composite -> components(composite);
            case Collection<?> items -> {
                text.append('[');
                items.forEach(item -> {
                    add(item);
                    text.append(';');
                });
                text.append(']');
            }
            case Double number -> text.append(Double.toHexString(number));
            case Long _,Integer _,Boolean _ -> text.append(value);
            case String word -> text.append(word.length()).append(':').append(word);
            case Enum<?> constant -> text.append(constant.name());
            case DecisionPoint<?> point -> text.append(point.id());
            case Declared constant -> text.append(constant.id());
            case SubmodelList submodels -> add(submodels.ids());
            case Optional<?> optional -> add(optional.isEmpty() ? "" : optional.get());
            case OptionalInt optional -> add(optional.isEmpty() ? "" : String.valueOf(optional.getAsInt()));
            default -> throw new IllegalArgumentException("no text for " + value.getClass().getName());
        }
    }

    private void components(Record composite) {
        text.append(composite.getClass().getSimpleName()).append('(');
        for (RecordComponent component : composite.getClass().getRecordComponents()) {
            text.append(component.getName()).append('=');
            try {
                add(component.getAccessor().invoke(composite));
            } catch (ReflectiveOperationException inaccessible) {
                throw new IllegalArgumentException("no access to " + component, inaccessible);
            }
            text.append(',');
        }
        text.append(')');
    }
}
