package org.facetrules.table;

/**
 * The counties of a Medicare locality, in the publisher's words.
 *
 * @param contractorNumber the contractor's number of five digits
 * @param number the number of the locality, two digits
 * @param state the name of the state, in capital letters
 * @param area the fee schedule area, such as "STATEWIDE"
 * @param counties the counties, such as "ALL COUNTIES"
 */
public record LocalityCounties(
    String contractorNumber, String number, String state, String area, String counties) {}
