package dev.baton.chat;

/**
 * A message to post.
 *
 * @param id goes along as an opaque marker, by which {@link ChatPlatform#find} knows the message again
 */
public record Post(OrganizationId organization, MessageId id, Place place, Card card) {}
