package puebla.kernel.chance;

/** What a draw is for. Each use of chance has its own stream, so that no two mechanisms share luck. */
public enum Stream {
    PARAMETER, CALENDAR, MAIL, DECISION, MORATORIUM, SAILING, TALKS, EXIT, REINFORCEMENT, COMMAND, BATTLE,
    BATTLE_LOSSES, SIEGE, DISEASE, OUTBREAK, DESERTION, RECRUITING, DRAFT, BANDS, INTERDICTION, RAID, CONVERSION,
    CONTROL, LOAN, RECOGNITION, DEFECTION, LEADER, THRONE, NEIGHBOUR, COMMITMENT, COLLAPSE, RULER, SEAT, NEWS;

    private final long key = Dice.key("stream:" + name());

    long key() {
        return key;
    }

    /** Sixteen bits of the key, other ones in every stream: a test sees to it. */
    int number() {
        return (int) key & 0xFFFF;
    }
}
