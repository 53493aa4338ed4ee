package puebla.kernel.random;

import java.util.List;

/** Draws for tests of the random numbers. */
final class TestDraws {
    static final Draw BATTLE = Draw.of("test.battle");
    static final Draw COMMAND = Draw.of("test.command");
    static final Draw DESERTION = Draw.of("test.desertion");
    static final Draw DISEASE = Draw.of("test.disease");
    static final Draw DRAFT = Draw.of("test.draft");
    static final Draw EXIT = Draw.of("test.exit");
    static final Draw NEWS = Draw.of("test.news");
    static final Draw RAID = Draw.of("test.raid");
    static final Draw RECRUITING = Draw.of("test.recruiting");
    static final Draw SIEGE = Draw.of("test.siege");
    static final List<Draw> ALL =
            List.of(BATTLE, COMMAND, DESERTION, DISEASE, DRAFT, EXIT, NEWS, RAID, RECRUITING, SIEGE);

    private TestDraws() {}
}
