/** Dated tables: code families of facet interventions and Medicare jurisdictions. */
@NullMarked
package org.facetrules.table;

import org.jspecify.annotations.NullMarked;
