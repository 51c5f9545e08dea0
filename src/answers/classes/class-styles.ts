import { escapeHtml } from '../../files/escape-markup.ts';
import { hexColour, type RasterClass } from './raster-class.ts';

/** How a raster of classes is shown: as QGIS keeps it, which takes the `.qml` beside a raster by itself, and as SLD for servers. */

/** QGIS's style of a paletted raster. */
export function qmlOfClasses(classes: readonly RasterClass[]): string {
  const entries = classes.map(
    ({ value, sentence, colour }) =>
      `        <paletteEntry value="${value}" label="${escapeHtml(sentence)}" color="${hexColour(colour)}" alpha="255"/>\n`,
  );
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28.0" styleCategories="Symbology" hasScaleBasedVisibilityFlag="0">
  <pipe>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
${entries.join('')}      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
`;
}

/** A Styled Layer Descriptor 1.0 (OGC 02-070), with `type="values"` as GeoServer and QGIS have it for classes. */
export function sldOfClasses(name: string, classes: readonly RasterClass[]): string {
  const entries = classes.map(
    ({ value, sentence, colour }) =>
      `              <ColorMapEntry color="${hexColour(colour)}" quantity="${value}" label="${escapeHtml(sentence)}" opacity="1"/>\n`,
  );
  const layer = escapeHtml(name);
  return `<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>${layer}</Name>
    <UserStyle>
      <Title>${layer}</Title>
      <FeatureTypeStyle>
        <Rule>
          <RasterSymbolizer>
            <ColorMap type="values">
              <ColorMapEntry color="#000000" quantity="0" label="none" opacity="0"/>
${entries.join('')}            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
`;
}
