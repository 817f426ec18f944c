package org.hearsay.ledger.evidence;

/**
 * Where a record is.
 *
 * @param evidence the file's number in the ledger
 * @param file the file's name in the folder of evidence
 * @param offset of the record's first byte
 * @param length of the record in the file, in bytes
 */
public record Place(long evidence, String file, long offset, int length) {}
