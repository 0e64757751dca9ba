-- KEYS[1] in its partition; ARGV: tag, organization, urn, mark. Returns whether a ballot in it begins with the mark.

return { marked_ballot(prefix_of(ARGV[1], ARGV[2]), ARGV[3], ARGV[4]) and 'yes' or 'no' }
