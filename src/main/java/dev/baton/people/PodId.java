package dev.baton.people;

/** Names a pod within its organization. */
public record PodId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
