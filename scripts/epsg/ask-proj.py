"""What PROJ says about the coordinate reference systems of the EPSG registry, one JSON object a line.

A development tool: `pip install pyproj`, then `python scripts/epsg/ask-proj.py > epsg.jsonl` (some minutes).
scripts/epsg/write-table.ts makes the product's table of it, scripts/epsg/sweep.ts compares the product with its points.
No grid files may be installed, since the product has none.
"""

import json
import sqlite3
import sys
import warnings
from pathlib import Path

import pyproj
from pyproj.crs import CRS
from pyproj.database import query_crs_info
from pyproj.transformer import TransformerGroup

warnings.simplefilter("ignore")
# Where inside of the area of use the points lie, as fractions of its extent.
PLACES = [(0.5, 0.5), (0.15, 0.2), (0.85, 0.8), (0.2, 0.75)]


def horizontal(crs):
    return crs.sub_crs_list[0] if crs.is_compound else crs


def unit_of(crs):
    axis = crs.axis_info[0]
    return {"name": axis.unit_name, "factor": axis.unit_conversion_factor, "directions": [a.direction for a in crs.axis_info[:2]]}


def points_of(transformer, area):
    points = []
    west, south, east, north = area.bounds
    if east < west:
        east += 360
    for across, up in PLACES:
        longitude = west + (east - west) * across
        latitude = south + (north - south) * up
        longitude -= 360 if longitude > 180 else 0
        x, y = transformer.transform(longitude, latitude)
        if abs(x) < 1e15 and abs(y) < 1e15:
            points.append([longitude, latitude, x, y])
    return points


def describe(info):
    crs = CRS.from_authority(info.auth_name, info.code)
    said = {"code": int(info.code), "name": crs.name, "type": info.type.name, "deprecated": info.deprecated}
    flat = horizontal(crs)
    if crs.is_compound:
        said["horizontal"] = flat.to_json_dict().get("id", {}).get("code")
        return said
    if not (flat.is_projected or flat.is_geographic):
        return said
    geodetic = flat.geodetic_crs
    said["geodetic"] = geodetic.to_json_dict().get("id", {}).get("code")
    said["datum"] = geodetic.datum.name if geodetic.datum else None
    shape = geodetic.ellipsoid
    said["ellipsoid"] = {"a": shape.semi_major_metre, "inverseFlattening": shape.inverse_flattening}
    said["unit"] = unit_of(flat)
    if flat.is_projected:
        said["method"] = flat.coordinate_operation.method_name
    area = flat.area_of_use
    said["area"] = list(area.bounds) if area else None
    try:
        group = TransformerGroup("EPSG:4326", flat, always_xy=True)
    except IndexError:  # How pyproj says that PROJ has none.
        said["error"] = "no transformation"
        return said
    said["bestAvailable"] = group.best_available
    if group.transformers:
        first = group.transformers[0]
        said["pipeline"] = first.to_proj4()
        said["operation"] = first.description
        said["accuracy"] = first.accuracy
        said["operationArea"] = list(first.area_of_use.bounds) if first.area_of_use else None
        said["points"] = points_of(first, area) if area else []
    return said


def names(database):
    """By which names and codes files call the geographic systems and their datums, ESRI's among them."""
    systems = database.execute(
        "select c.code, c.name, d.code, d.name from geodetic_crs c join geodetic_datum d on d.auth_name = c.datum_auth_name"
        " and d.code = c.datum_code where c.auth_name = 'EPSG' and c.type = 'geographic 2D' order by c.deprecated, c.code"
    )
    for code, name, datum_code, datum in systems.fetchall():
        aliases = database.execute(
            "select alt_name from alias_name where auth_name = 'EPSG' and source in ('ESRI', 'PROJ', 'ESRI_OLD') and"
            " ((table_name = 'geodetic_crs' and code = ?) or (table_name = 'geodetic_datum' and code = ?))",
            (code, datum_code),
        )
        known = {name, datum, *(alias for (alias,) in aliases)}
        yield {"geodetic": int(code), "datumCode": int(datum_code), "names": sorted(known)}


def parts(database):
    """The codes of parts of systems that GeoTIFF keys name one by one."""
    ellipsoids = database.execute(
        "select e.code, e.semi_major_axis * u.conv_factor, e.inv_flattening, e.semi_minor_axis * u.conv_factor"
        " from ellipsoid e join unit_of_measure u on u.auth_name = e.uom_auth_name and u.code = e.uom_code"
        " where e.auth_name = 'EPSG'"
    )
    for code, a, inverse_flattening, b in ellipsoids.fetchall():
        if inverse_flattening is None:
            inverse_flattening = 0 if b is None or b == a else a / (a - b)
        yield {"ellipsoidCode": int(code), "a": a, "inverseFlattening": inverse_flattening}
    conversions = database.execute(
        "select min(code), conversion_code from projected_crs where auth_name = 'EPSG' and conversion_auth_name = 'EPSG'"
        " group by conversion_code"
    )
    for code, conversion in conversions.fetchall():
        yield {"conversionCode": int(conversion), "projected": int(code)}


def main():
    print(json.dumps({"proj": pyproj.proj_version_str}))
    with sqlite3.connect(Path(pyproj.datadir.get_data_dir()) / "proj.db") as database:
        for said in [*names(database), *parts(database)]:
            print(json.dumps(said))
    for info in query_crs_info(auth_name="EPSG", allow_deprecated=True):
        try:
            print(json.dumps(describe(info)))
        except Exception as error:  # What PROJ cannot do is an answer, too.
            print(json.dumps({"code": int(info.code), "name": info.name, "type": info.type.name, "error": str(error)}))
        sys.stdout.flush()


main()
