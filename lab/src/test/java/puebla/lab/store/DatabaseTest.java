package puebla.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void unpacked_library_is_deleted_while_it_is_in_use() throws SQLException, IOException {
        try (var database = Database.open(); var statement = database.createStatement()) {
            try (var lines = Files.lines(Path.of("/proc/self/maps"))) {
                assertThat(lines.filter(line -> line.contains("/libduckdb_java"))).isNotEmpty()
                        .allMatch(line -> line.endsWith(".so (deleted)"));
            }
            assertThat(statement.execute("SELECT 1")).isTrue();
        }
    }
}
