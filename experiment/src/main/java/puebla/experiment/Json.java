package puebla.experiment;

import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writer of JSON documents. A document is a record, and its components are the keys of the object, in their order:
 *
 * <ul>
 * <li>Keys are in snake case: {@code modelDigest} becomes {@code model_digest}.
 * <li>Whole numbers have no decimal point, up to 2⁵³. A document never contains NaN or an infinite number: JSON has no
 * such numbers, and they are errors of the program.
 * <li>An empty optional is null, which means never or unknown. A component with
 * {@code @JsonInclude(JsonInclude.Include.NON_EMPTY)} is omitted instead.
 * <li>Dates are texts such as {@code 1862-05-05}.
 * </ul>
 */
public final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES)
                    .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER)))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .addModule(new SimpleModule("numbers")
                    .addSerializer(double.class, new NumberSerializer())
                    .addSerializer(Double.class, new NumberSerializer())
                    .addSerializer(float.class, new NumberSerializer())
                    .addSerializer(Float.class, new NumberSerializer())
                    .addSerializer(OptionalDouble.class, new OptionalDoubleSerializer()))
            .build();
    private static final ObjectWriter INDENTED = MAPPER.writerWithDefaultPrettyPrinter();
    private static final double LARGEST_WHOLE = 0x1p53;

    private Json() {}

    /**
     * Returns the document as indented text that ends with a newline.
     *
     * @throws IllegalArgumentException
     *             if it contains NaN or an infinite number
     */
    public static String text(Record document) {
        return INDENTED.writeValueAsString(document) + "\n";
    }

    /**
     * Returns the document on one line, for programs.
     *
     * @throws IllegalArgumentException
     *             if it contains NaN or an infinite number
     */
    public static byte[] compact(Record document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** Writes a finite number; without a decimal point if it is whole. */
    private static void write(double value, JsonGenerator to) {
        requireFinite(value, to);
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
            to.writeNumber((long) value);
        } else {
            to.writeNumber(value);
        }
    }

    private static void requireFinite(double value, JsonGenerator to) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "invalid number in JSON: " + path(to) + " = " + value + " (expected a finite number)");
        }
    }

    /** Returns the JSON pointer of the value that is written next. */
    private static String path(JsonGenerator to) {
        var at = to.streamWriteContext();
        return at.inArray() ? at.getParent().pathAsPointer() + "/" + at.getEntryCount() : at.pathAsPointer().toString();
    }

    /** Writes a number with a decimal point even if it is whole, for components that always had one. */
    public static final class DecimalSerializer extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator to, SerializationContext context) {
            requireFinite(value, to);
            to.writeNumber(value.doubleValue());
        }
    }

    private static final class NumberSerializer extends ValueSerializer<Number> {
        @Override
        public void serialize(Number value, JsonGenerator to, SerializationContext context) {
            write(value.doubleValue(), to);
        }
    }

    private static final class OptionalDoubleSerializer extends ValueSerializer<OptionalDouble> {
        @Override
        public void serialize(OptionalDouble value, JsonGenerator to, SerializationContext context) {
            if (value.isPresent()) {
                write(value.getAsDouble(), to);
            } else {
                to.writeNull();
            }
        }

        @Override
        public boolean isEmpty(SerializationContext context, OptionalDouble value) {
            return value.isEmpty();
        }
    }
}
