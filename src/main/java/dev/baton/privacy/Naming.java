package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** By which words somebody is told from others, so that they may be taken out of texts. */
final class Naming {

    private static final int DIGITS = 6;

    private final Directory directory;

    Naming(Directory directory) {
        this.directory = directory;
    }

    /** Addresses, telephone numbers, and names of two words or more that no colleague has, too. */
    Set<String> telling(OrganizationId organization, Collection<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> word.contains("@") || isNumber(word) || isName(organization, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNumber(String word) {
        return word.chars().filter(Character::isDigit).count() >= DIGITS;
    }

    private boolean isName(OrganizationId organization, String word) {
        return word.contains(" ") && !directory.isSomebodyCalled(organization, word);
    }
}
