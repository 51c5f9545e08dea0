"""Asks a skyrefer service about an image and writes polygons: python segment.py IMAGE SENTENCE OUT.geojson"""

import json
import os
import sys
import time

import requests

SERVICE = os.environ.get("SKYREFER", "http://127.0.0.1:8080")
session = requests.Session()
if os.environ.get("SKYREFER_API_KEY"):
    session.headers["X-API-Key"] = os.environ["SKYREFER_API_KEY"]


def checked(response):
    if not response.ok:
        sys.exit(response.json()["detail"])
    return response


def segment(path, sentence):
    with open(path, "rb") as image:  # as a job, which may take as long as a large image needs
        asked = session.post(f"{SERVICE}/v1/segment", files={"image": image}, headers={"Prefer": "respond-async"},
                             data={"sentence": sentence, "format": "geojson"})
    job = checked(asked).headers["Location"]
    while checked(session.get(job)).json()["status"] in ("accepted", "running"):
        time.sleep(0.5)
    return checked(session.get(f"{job}/results")).json()


if __name__ == "__main__":
    features = segment(sys.argv[1], sys.argv[2])
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        file.write(json.dumps(features))
    print(f"{len(features['features'])} objects in {sys.argv[3]}")
