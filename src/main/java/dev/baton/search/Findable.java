package dev.baton.search;

/**
 * What a record is found by.
 *
 * @param group what some records share, such as their pod; likeness is looked for within it
 * @param words what is compared for likeness, a few sentences; twenty records are compared word by word
 * @param also other words by which it is found
 */
public record Findable(String group, String words, String also) {}
