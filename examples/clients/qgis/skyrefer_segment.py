"""A processing script for QGIS 3: asks a skyrefer service about a raster layer and loads the polygons.

Processing Toolbox, Python, "Add Script to Toolbox"; the address of the service is one of its parameters.
"""

import base64
import json
import time
import urllib.error
import urllib.request

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)


def call(address, key, body=None, method=None, headers=None):
    """A response's headers and bytes; what the service says is wrong becomes the algorithm's error."""
    request = urllib.request.Request(address, data=body, method=method, headers=headers or {})
    if key:
        request.add_header("X-API-Key", key)
    try:
        with urllib.request.urlopen(request) as response:
            return response.headers, response.read()
    except urllib.error.HTTPError as error:
        problem = json.loads(error.read() or b"{}")
        raise QgsProcessingException(problem.get("detail", f"the service answered {error.code}")) from error
    except urllib.error.URLError as error:
        raise QgsProcessingException(f"{address} does not answer: {error.reason}") from error


def segment(service, key, path, sentence, feedback):
    """The polygons of what a sentence describes, as the bytes of a GeoPackage; None where the user cancels."""
    with open(path, "rb") as file:
        image = base64.b64encode(file.read()).decode()
    body = json.dumps({"image": {"base64": image}, "sentence": sentence, "format": "gpkg"}).encode()
    headers = {"Content-Type": "application/json", "Prefer": "respond-async"}
    accepted, _ = call(f"{service}/v1/segment", key, body, "POST", headers)
    job = accepted["Location"]
    while True:
        status = json.loads(call(job, key)[1])
        if status["status"] == "successful":
            return call(f"{job}/results", key)[1]
        if status["status"] == "failed":
            raise QgsProcessingException(status["message"])
        if feedback.isCanceled():
            call(job, key, method="DELETE")
            return None
        feedback.setProgress(status["progress"])
        feedback.setProgressText(status["message"])
        time.sleep(0.5)


class SkyreferSegment(QgsProcessingAlgorithm):
    def createInstance(self):
        return SkyreferSegment()

    def name(self):
        return "skyrefer_segment"

    def displayName(self):
        return "Segment what a sentence describes"

    def shortHelpString(self):
        return "Sends the layer's file to a skyrefer service and loads the outlines of what the sentence describes."

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterRasterLayer("IMAGE", "Image"))
        self.addParameter(QgsProcessingParameterString("SENTENCE", "What to look for, in English"))
        self.addParameter(
            QgsProcessingParameterString("SERVICE", "Service", defaultValue="http://127.0.0.1:8080")
        )
        self.addParameter(QgsProcessingParameterString("KEY", "Key, if it asks for one", optional=True))
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", "Polygons"))

    def processAlgorithm(self, parameters, context, feedback):
        layer = self.parameterAsRasterLayer(parameters, "IMAGE", context)
        sentence = self.parameterAsString(parameters, "SENTENCE", context)
        service = self.parameterAsString(parameters, "SERVICE", context).rstrip("/")
        key = self.parameterAsString(parameters, "KEY", context)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if not output.lower().endswith(".gpkg"):
            raise QgsProcessingException(f"{output} is no GeoPackage; give the output a name that ends in .gpkg")
        polygons = segment(service, key, layer.source(), sentence, feedback)
        if polygons is None:
            return {}
        with open(output, "wb") as file:
            file.write(polygons)
        return {"OUTPUT": output}
