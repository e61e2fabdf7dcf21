package vn.lotrinh.registry;

import java.util.UUID;

/**
 * A record as it counts. <i>Bản ghi</i>.
 *
 * @param version from 1, one more with every change somebody makes
 * @param timeline what it says; one stretch for an event
 */
public record RecordContent(UUID id, int version, Timeline timeline) {}
