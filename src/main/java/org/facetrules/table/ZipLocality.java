package org.facetrules.table;

/**
 * The Medicare locality of a ZIP code.
 *
 * @param zip five digits
 * @param state two capital letters
 * @param contractorNumber the contractor's number of five digits
 * @param number the number of the locality, two digits
 */
public record ZipLocality(String zip, String state, String contractorNumber, String number) {}
