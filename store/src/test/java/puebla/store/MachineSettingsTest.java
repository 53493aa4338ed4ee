package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.WritesDefaultLocale;
import org.junit.jupiter.api.util.WritesDefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.SmallWar;

/** A store does not depend on the locale and the time zone of the machine that writes or reads it. */
@WritesDefaultLocale
@WritesDefaultTimeZone
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineSettingsTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private Path temporary;

    @AfterEach
    void restore_the_settings() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "ar-SA", "fa-IR", "th-TH-u-nu-thai", "my-MM", "mr-IN", "tr-TR", "de-DE"})
    void store_has_the_same_file_names_and_bytes_under_every_locale(String tag) throws IOException {
        Locale.setDefault(Locale.ROOT);
        fill("neutral");
        Locale.setDefault(Locale.forLanguageTag(tag));
        fill("here");

        assertThat(bytes("neutral")).containsKeys("runs/chunk-00001.parquet", "events/chunk-00002.parquet");
        assertThat(bytes("here")).isEqualTo(bytes("neutral"));
    }

    /** Version 0.1.0 wrote such names under these locales. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "my-MM"})
    void store_whose_file_names_have_other_digits_can_be_read(String tag) throws IOException {
        fill("old");
        rename("old", Locale.forLanguageTag(tag));
        assertThat(bytes("old")).doesNotContainKey("runs/chunk-00001.parquet").containsKey("manifest.json");
        var before = bytes("old");

        try (var tables = StoredTables.open(temporary.resolve("old"))) {
            assertThat(rows(tables, "SELECT count(*), min(seed), max(seed) FROM runs")).containsExactly("[5, 1, 5]");
            assertThat(rows(tables, "SELECT count(DISTINCT seed) FROM events")).containsExactly("[5]");
        }
        assertThat(bytes("old")).isEqualTo(before);
    }

    @Test
    void store_whose_file_names_have_other_digits_can_be_resumed_after_renaming() throws IOException {
        fill("old");
        var whole = bytes("old");
        rename("old", Locale.forLanguageTag("ar-EG"));
        var before = bytes("old");

        assertThatThrownBy(() -> fill("old")).isInstanceOfSatisfying(StoreConflictException.class,
                refused -> assertThat(refused.getMessage() + refused.fix()).contains(
                        "'runs/chunk-٠٠٠٠١.parquet' (expected the digits 0 to 9)",
                        "runs/chunk-٠٠٠٠١.parquet to runs/chunk-00001.parquet"));
        assertThat(bytes("old")).isEqualTo(before);

        rename("old", Locale.ROOT);
        fill("old");
        assertThat(bytes("old")).isEqualTo(whole);
    }

    @Test
    void altered_file_with_other_digits_is_rejected() throws IOException {
        fill("old");
        rename("old", Locale.forLanguageTag("ar-EG"));
        Path file = temporary.resolve("old/runs/chunk-٠٠٠٠٢.parquet");
        Files.write(file, new byte[]{1, 2, 3});

        assertThatThrownBy(() -> StoredTables.open(temporary.resolve("old")).close())
                .isInstanceOf(StoreConflictException.class).hasMessageContaining("runs/chunk-00002.parquet is missing");
    }

    /** The clocks of Apia skipped 30 December 2011, those of Mexico City the hour from 2 to 3 on 7 April 1996. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("TIMESTAMP '2011-12-30 12:00:00'", "2011-12-30 12:00"),
            Map.entry("TIMESTAMP '1996-04-07 02:30:00.5'", "1996-04-07 02:30:00.500"),
            Map.entry("TIMESTAMP_NS '2011-12-30 12:00:00.123456789'", "2011-12-30 12:00:00.123456789"),
            Map.entry("TIMESTAMP_S '2011-12-30 12:00:00'", "2011-12-30 12:00"),
            Map.entry("NULL::TIMESTAMP", "null"),
            Map.entry("DATE '2011-12-30'", "2011-12-30"),
            Map.entry("TIME '12:00:00'", "12:00"),
            Map.entry("DATE '2011-12-30'::TIMESTAMPTZ", "2011-12-30T00:00Z"),
            Map.entry("TIMESTAMPTZ '1862-05-05 12:00:00'", "1862-05-05T12:00Z"),
            Map.entry("TIMESTAMPTZ '1862-05-05 12:00:00+02'", "1862-05-05T10:00Z"),
            Map.entry("TIMESTAMPTZ '1862-05-05 12:00:00'::VARCHAR", "1862-05-05 12:00:00+00"),
            Map.entry("strftime(TIMESTAMPTZ '1862-05-05 12:00:00', '%A %d %B %Y %H %Z')", "Monday 05 May 1862 12 UTC"),
            Map.entry("[TIMESTAMPTZ '1862-05-05 12:00:00', NULL]", "[1862-05-05T12:00Z, null]"),
            Map.entry("{'a': TIMESTAMPTZ '1862-05-05 12:00:00', 'b': [TIMESTAMP '1862-05-05 12:00:00']}",
                    "{a=1862-05-05T12:00Z, b=[1862-05-05 12:00]}"),
            Map.entry("map {TIMESTAMPTZ '1862-05-05 12:00:00': 1}", "{1862-05-05T12:00Z=1}"),
            Map.entry("year(DATE '1862-05-05'::TIMESTAMPTZ)", "1862"),
            Map.entry("lower('I')", "i"),
            Map.entry("concat(format('{:,}', 1234567), 1234.5)", "1,234,5671234.5"));

    @ParameterizedTest
    @CsvSource({"'', UTC", "ar-SA, Asia/Riyadh", "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
            "tr-TR, America/Mexico_City"})
    void query_has_the_same_answer_under_every_locale_and_time_zone(String tag, String zone) {
        fill("wars");
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        try (var tables = StoredTables.open(temporary.resolve("wars"))) {
            ANSWERS.forEach((sql, expected) -> assertThat(rows(tables, "SELECT " + sql)).as(sql)
                    .containsExactly("[" + expected + "]"));
        }
    }

    private void fill(String name) {
        try (var store = Stores.resume(temporary.resolve(name), SmallWar.request(5, Map.of()), SmallWar.scenario(),
                SmallWar.metadata(), true, 3)) {
            for (int seed = store.stored() + 1; seed <= 5; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
    }

    /** Renames every chunk to the name with the digits of a locale. */
    private void rename(String name, Locale locale) throws IOException {
        char zero = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
        for (String table : List.of("runs", "draws", "months", "events")) {
            try (var files = Files.list(temporary.resolve(name).resolve(table))) {
                for (Path file : files.toList()) {
                    var renamed = new StringBuilder();
                    file.getFileName().toString().chars().forEach(
                            c -> renamed
                                    .append(Character.isDigit(c) ? (char) (zero + Character.digit(c, 10)) : (char) c));
                    Files.move(file, file.resolveSibling(renamed.toString()));
                }
            }
        }
    }

    private Map<String, String> bytes(String name) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(temporary.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(temporary.resolve(name).relativize(file).toString(), FileChecksum.of(file, 0).sha256());
            }
        }
        return all;
    }

    private static List<String> rows(StoredTables tables, String sql) {
        List<String> rows = new ArrayList<>();
        try (var result = tables.query(sql)) {
            while (result.next()) {
                rows.add(Csv.cells(result).toString());
            }
        }
        return rows;
    }
}
