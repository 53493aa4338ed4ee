package puebla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file, answer, name or query depends on the locale, the encoding, the time zone or the clock of the machine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineDefaultsTest {
    private static List<String> reports = List.of();

    @BeforeAll
    static void report_the_calls_of_the_fixture() {
        reports = rule().evaluate(new ClassFileImporter().importPackages("puebla.fixture.machine")).getFailureReport()
                .getDetails();
    }

    @Test
    void no_module_uses_a_default_of_the_machine() {
        rule().check(ProjectClasses.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"String.format(", "String.formatted(", "String.toLowerCase(", "String.toUpperCase(",
            "String.getBytes(", "String.<init>([B)", "PrintStream.printf(", "PrintStream.<init>(",
            "PrintWriter.<init>(",
            "InputStreamReader.<init>(", "OutputStreamWriter.<init>(", "FileReader.<init>(", "FileWriter.<init>(",
            "Scanner.<init>(", "ByteArrayOutputStream.toString(", "Formatter.<init>(", "Charset.defaultCharset(",
            "text.NumberFormat.getInstance(", "text.DecimalFormat.<init>(", "DateTimeFormatter.ofPattern(",
            "DateTimeFormatter.ofLocalizedDate(", "java.text.MessageFormat.<init>(", "java.text.MessageFormat.format(",
            "java.text.SimpleDateFormat.<init>(", "java.text.Collator.getInstance(", "BreakIterator.getWordInstance(",
            "ResourceBundle.getBundle(java.lang.String)",
            "ResourceBundle.getBundle(java.lang.String, java.util.Locale)",
            "Control.getControl(", "Locale.getDefault(", "Locale.setDefault(", "TimeZone.getDefault(",
            "ZoneId.systemDefault(", "LocalDate.now(", "Instant.now(", "Clock.systemDefaultZone(",
            "ResultSet.getTimestamp(", "Timestamp.toLocalDateTime(", "Process.inputReader(",
            "com.ibm.icu.text.NumberFormat.getInstance(", "com.ibm.icu.text.MessageFormat.<init>(",
            "com.ibm.icu.text.ListFormatter.getInstance(", "ULocale.getDefault("})
    void rule_reports_a_call_that_uses_a_default(String call) {
        assertThat(reports).anyMatch(report -> report.contains(call) && report.contains("; use "));
    }

    @Test
    void rule_accepts_every_call_that_names_its_settings() {
        assertThat(reports).noneMatch(report -> report.contains("NamesSettings"));
    }

    @Test
    void rule_names_the_call_to_write_instead() {
        assertThat(reports).anyMatch(report -> report.contains("String.toLowerCase()")
                && report.endsWith("; use String.toLowerCase(Locale)"));
    }

    private static ArchRule rule() {
        return classes().should(new ArchCondition<>("name every locale, encoding, time zone and clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var access : type.getAccessesFromSelf()) {
                    MachineDefaults.insteadOf(access).ifPresent(instead -> events.add(
                            SimpleConditionEvent.violated(access, access.getDescription() + "; use " + instead)));
                }
            }
        }).because("the same command must give the same bytes on every machine");
    }
}
