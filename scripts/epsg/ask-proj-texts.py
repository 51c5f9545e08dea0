"""What PROJ makes of reference systems that are written down as text without their codes, one JSON object a line.

A development tool beside ask-proj.py: `python scripts/epsg/ask-proj-texts.py [every Nth] > texts.jsonl`, then
`npx tsx scripts/epsg/sweep.ts texts.jsonl`.
"""

import json
import re
import sys
import warnings

from pyproj.crs import CRS
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.transformer import TransformerGroup

warnings.simplefilter("ignore")
PLACES = [(0.5, 0.5), (0.15, 0.2), (0.85, 0.8)]
DIALECTS = ["WKT1_ESRI", "WKT1_GDAL", "WKT2_2019"]


def without_codes(text):
    previous = None
    while text != previous:
        previous = text
        text = re.sub(r",\s*(AUTHORITY|ID)\[(?:[^\[\]]|\[[^\[\]]*\])*\]", "", text)
    return text


def main():
    step = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    infos = query_crs_info(auth_name="EPSG", pj_types=[PJType.PROJECTED_CRS, PJType.GEOGRAPHIC_2D_CRS], allow_deprecated=False)
    for info in infos[::step]:
        crs = CRS.from_authority(info.auth_name, info.code)
        area = crs.area_of_use
        for dialect in DIALECTS:
            try:
                text = without_codes(crs.to_wkt(dialect))
                group = TransformerGroup("EPSG:4326", CRS.from_wkt(text), always_xy=True)
                transformer = group.transformers[0]
            except Exception:
                continue
            points = []
            for across, up in PLACES:
                longitude = area.west + ((area.east - area.west) % 360) * across
                latitude = area.south + (area.north - area.south) * up
                x, y = transformer.transform(longitude, latitude)
                points.append([longitude, latitude, x, y])
            print(json.dumps({
                "code": int(info.code), "name": f"{crs.name} in {dialect}", "type": info.type.name, "text": text,
                "accuracy": transformer.accuracy, "bestAvailable": group.best_available,
                "operation": transformer.description, "points": points,
            }))


main()
