package puebla;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calls whose result depends on the locale, the encoding, the time zone or the clock of the machine, with the call
 * to write instead. Most have an overload with a setting as a further argument, which is how this class finds them in
 * any library.
 */
final class MachineDefaults {
    private static final Set<String> SETTINGS = Set.of("java.util.Locale", "com.ibm.icu.util.ULocale",
            "java.nio.charset.Charset", "java.time.ZoneId", "java.util.TimeZone", "com.ibm.icu.util.TimeZone",
            "java.time.Clock", "java.util.Calendar");

    /** Types whose methods without an encoding use UTF-8 on every machine, by their specification. */
    private static final Set<String> ALWAYS_UTF_8 = Set.of("java.nio.file.Files", "java.util.zip.ZipOutputStream",
            "java.net.http.HttpRequest$BodyPublishers", "java.net.http.HttpResponse$BodyHandlers");

    /** Calls without such an overload, by owner and name. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("java.lang.String.formatted", "String.format(Locale.ROOT, …)"),
            Map.entry("java.util.Locale.getDefault", "Locale.ROOT"),
            Map.entry("java.util.Locale.setDefault", "Locale.ROOT as an argument"),
            Map.entry("com.ibm.icu.util.ULocale.getDefault", "ULocale.ROOT"),
            Map.entry("java.util.TimeZone.getDefault", "ZoneOffset.UTC"),
            Map.entry("java.util.TimeZone.setDefault", "ZoneOffset.UTC as an argument"),
            Map.entry("com.ibm.icu.util.TimeZone.getDefault", "TimeZone.GMT_ZONE"),
            Map.entry("java.time.ZoneId.systemDefault", "ZoneOffset.UTC"),
            Map.entry("java.time.Clock.systemDefaultZone", "Clock.systemUTC()"),
            Map.entry("java.nio.charset.Charset.defaultCharset", "StandardCharsets.UTF_8"),
            Map.entry("java.text.MessageFormat.format(String, Object[])", "new MessageFormat(pattern, Locale.ROOT)"),
            Map.entry("com.ibm.icu.text.MessageFormat.format(String, Object[])",
                    "new MessageFormat(pattern, ULocale.ROOT)"),
            Map.entry("com.ibm.icu.text.MessageFormat.format(String, Map)", "new MessageFormat(pattern, ULocale.ROOT)"),
            Map.entry("java.text.DecimalFormat.<init>()", "new DecimalFormat(pattern, symbols)"),
            Map.entry("java.text.DecimalFormat.<init>(String)", "new DecimalFormat(pattern, symbols)"),
            Map.entry("com.ibm.icu.text.DecimalFormat.<init>()", "new DecimalFormat(pattern, symbols)"),
            Map.entry("com.ibm.icu.text.DecimalFormat.<init>(String)", "new DecimalFormat(pattern, symbols)"),
            Map.entry("java.util.ResourceBundle.getBundle(String, Locale)",
                    "getBundle(String, Locale, Control) with getNoFallbackControl, because the fallback is the default locale"),
            Map.entry("java.util.ResourceBundle$Control.getControl", "getNoFallbackControl"),
            Map.entry("java.time.format.DateTimeFormatter.ofLocalizedDate", "ofPattern(String, Locale)"),
            Map.entry("java.time.format.DateTimeFormatter.ofLocalizedTime", "ofPattern(String, Locale)"),
            Map.entry("java.time.format.DateTimeFormatter.ofLocalizedDateTime", "ofPattern(String, Locale)"),
            Map.entry("java.util.Scanner.<init>", "a BufferedReader with StandardCharsets.UTF_8"),
            Map.entry("java.util.Date.toString", "Instant.toString()"),
            Map.entry("java.sql.Timestamp.toString", "ResultSet.getObject(column, LocalDateTime.class)"),
            Map.entry("java.sql.Timestamp.toLocalDateTime", "ResultSet.getObject(column, LocalDateTime.class)"),
            Map.entry("java.sql.Timestamp.valueOf", "LocalDateTime"),
            Map.entry("java.sql.Date.toString", "ResultSet.getObject(column, LocalDate.class)"),
            Map.entry("java.sql.Date.toLocalDate", "ResultSet.getObject(column, LocalDate.class)"),
            Map.entry("java.sql.Date.valueOf", "LocalDate"));

    /** The only places where such a call is right. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // sets neutral defaults for the libraries
            "puebla.cli.MachineSettings", Set.of("java.util.Locale.setDefault", "java.util.TimeZone.setDefault"),
            // the driver has no other type for a timestamp inside a list
            "puebla.store.QueryResult", Set.of("java.sql.Timestamp.toLocalDateTime"));

    private MachineDefaults() {}

    /** Returns the call to write instead; empty when a call does not depend on the machine. */
    static Optional<String> insteadOf(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return Optional.empty();
        }
        String owner = target.getOwner().getName();
        String name = owner + "." + target.getName();
        var exempt = ALLOWED.getOrDefault(access.getOriginOwner().getName(), Set.of());
        if (owner.startsWith("puebla.") || exempt.contains(name)) {
            return Optional.empty();
        }
        var given = names(target.getRawParameterTypes());
        String signature = name + signature(given);
        String other = OTHERS.getOrDefault(signature, OTHERS.get(name));
        return other != null ? Optional.of(other) : ALWAYS_UTF_8.contains(owner) ? Optional.empty()
                : overloads(target).filter(overload -> overload.getRawReturnType().equals(target.getRawReturnType())
                        && addsOnlySettings(given, names(overload.getRawParameterTypes())))
                        .map(overload -> target.getOwner().getSimpleName() + "." + target.getName()
                                + signature(names(overload.getRawParameterTypes())))
                        .min(String::compareTo);
    }

    private static Stream<? extends JavaCodeUnit> overloads(CodeUnitAccessTarget target) {
        var units = target.getName().equals("<init>") ? target.getOwner().getConstructors()
                : target.getOwner().getAllMethods();
        return units.stream().filter(unit -> unit.getName().equals(target.getName()));
    }

    /** Reports whether the second list is the first with one setting or more, and perhaps a switch, put in. */
    private static boolean addsOnlySettings(List<String> given, List<String> all) {
        var added = new ArrayList<String>();
        int next = 0;
        for (String type : all) {
            if (next < given.size() && given.get(next).equals(type)) {
                next++;
            } else {
                added.add(type);
            }
        }
        return next == given.size() && added.stream().anyMatch(SETTINGS::contains)
                && added.stream().allMatch(type -> SETTINGS.contains(type) || type.equals("boolean"));
    }

    private static List<String> names(List<? extends JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }

    /** Returns {@code (String, Object[])}. */
    private static String signature(List<String> types) {
        return types.stream()
                .map(type -> type.startsWith("[L") ? simple(type.substring(2, type.length() - 1)) + "[]" : simple(type))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
