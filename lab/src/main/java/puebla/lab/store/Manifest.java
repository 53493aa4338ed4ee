package puebla.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;

/** {@code manifest.json}: what was asked, which tables there are, and how far each chunk has come. */
final class Manifest {
    /** Raised when the layout of a store changes. */
    private static final int FORM = 1;

    private final Question question;
    private final List<Table<?>> tables;
    private final List<Chunk> chunks;

    Manifest(Question question, List<Table<?>> tables, List<Chunk> chunks) {
        this.question = question;
        this.tables = List.copyOf(tables);
        this.chunks = new ArrayList<>(chunks);
    }

    void finished(Chunk chunk) {
        chunks.set(chunk.number() - 1, chunk);
    }

    void write(Path folder) throws IOException {
        Path part = folder.resolve("manifest.json.part");
        Files.writeString(part, text());
        Files.move(part, folder.resolve("manifest.json"), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private String text() {
        var document = Json.object();
        document.put("store", FORM);
        document.setAll(RunDocument.asked(question));
        var all = document.putObject("tables");
        for (var table : tables) {
            var list = all.putArray(table.name());
            for (var column : table.columns()) {
                var node = list.addObject();
                node.put("column", column.name());
                node.put("type", column.type());
                if (!column.unit().isEmpty()) {
                    node.put("unit", column.unit());
                }
            }
        }
        var list = document.putArray("chunks");
        for (var chunk : chunks) {
            var node = list.addObject();
            node.put("file", chunk.file());
            node.put("first_seed", chunk.firstSeed());
            node.put("wars", chunk.wars());
            node.put("status", chunk.status());
        }
        return Json.text(document);
    }
}
