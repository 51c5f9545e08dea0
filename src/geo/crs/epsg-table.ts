/**
 * The coordinate reference systems of the EPSG registry. Made by scripts/epsg/write-table.ts from PROJ 9.5.1; not to be
 * edited. Contains facts of the EPSG Geodetic Parameter Dataset, which belongs to IOGP and may be used under the terms of
 * https://epsg.org/terms-of-use.html.
 */
export const EPSG_TABLE = `
# operations
HD1909 to WGS 84 (1)|3||||cart ellps=bessel>helmert x=595.48 y=121.69 z=515.35 rx=-4.115 ry=2.9383 rz=-0.853 s=-3.408 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to TWD67||?|||
TWD97 to WGS 84 (1)|1||||
IGRS to WGS 84 (1)|1||||
MGI 1901 to WGS 84 (1)|5||||cart ellps=bessel>inv helmert x=-682 y=203 z=-480>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Airy 1830 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Airy Modified 1849 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Australian National Spheroid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Bessel 1841 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Bessel Modified ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Bessel Namibia ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1858 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1866 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1866 Michigan ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1880 (Benoit) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1880 (IGN) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1880 (RGS) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1880 (Arc) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1880 (SGA 1922) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Everest 1830 (1937 Adjustment) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Everest 1830 (1967 Definition) ellipsoid||?|||
MOLDREF99 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Everest 1830 Modified ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the GRS 1980 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Helmert 1906 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Indonesian National Spheroid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the International 1924 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Krassowsky 1940 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the NWL 9D ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Plessis 1817 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Struve 1860 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the War Office ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the WGS 84 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the GEM 10C ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the OSU86F ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the OSU91A ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Clarke 1880 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Authalic Sphere||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the GRS 1967 ellipsoid||?|||
RGRDC 2005 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Average Terrestrial System 1977 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Everest (1830 Definition) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the WGS 72 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Everest 1830 (1962 Definition) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unknown datum based upon the Everest 1830 (1975 Definition) ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Unspecified datum based upon the GRS 1980 Authalic Sphere||?|||
Ballpark geographic offset from WGS 84 to Unspecified datum based upon the Clarke 1866 Authalic Sphere||?|||
Ballpark geographic offset from WGS 84 to Unspecified datum based upon the International 1924 Authalic Sphere||?|||
Ballpark geographic offset from WGS 84 to Unspecified datum based upon the Hughes 1980 ellipsoid||?|||
Ballpark geographic offset from WGS 84 to Popular Visualisation CRS||?|||
SREF98 to WGS 84 (1)|1||||
REGCAN95 to WGS 84 (1)|1||||
Greek to GGRS87 (1) + GGRS87 to WGS 84 (1)|6||||inv geogoffset dlat=5.86 dlon=-0.28>cart ellps=GRS80>inv helmert x=199.87 y=-74.79 z=-246.62>inv cart ellps=WGS84
GGRS87 to WGS 84 (1)|1||||cart ellps=GRS80>inv helmert x=199.87 y=-74.79 z=-246.62>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to ATS77||?|g||
KKJ to WGS 84 (2)|1||||cart ellps=intl>helmert x=-96.062 y=-82.428 z=-121.753 rx=-4.801 ry=-0.345 rz=1.376 s=1.496 convention=coordinate_frame>inv cart ellps=WGS84
RT90 to WGS 84 (2)|1||||cart ellps=bessel>helmert x=414.1 y=41.3 z=603.1 rx=0.855 ry=-2.141 rz=7.023 s=0 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Samboja||?|||
LKS94 to WGS 84 (1)|1||||
Tete to WGS 84 (6)|17||||cart ellps=clrk66>inv helmert x=80 y=100 z=228>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Madzansua||?|||
Observatario to WGS 84 (1)|17||||cart ellps=clrk66>inv helmert x=132 y=110 z=335>inv cart ellps=WGS84
Moznet to WGS 84 (1)|1||||
Indian 1960 to WGS 84 (2)|44||||cart ellps=evrst30>inv helmert x=-198 y=-881 z=-317>inv cart ellps=WGS84
FD58 to WGS 84 (1)|0.5||||cart a=6378249.145 rf=293.465>inv helmert x=241.54 y=163.64 z=-396.06>inv cart ellps=WGS84
EST92 to WGS 84 (1)|0.5||||cart ellps=GRS80>helmert x=0.055 y=-0.541 z=-0.185 rx=-0.0183 ry=0.0003 rz=0.007 s=-0.014 convention=coordinate_frame>inv cart ellps=WGS84
PSD93 to WGS 84 (1)|0.5||||cart a=6378249.145 rf=293.465>helmert x=-180.624 y=-225.516 z=173.919 rx=-0.81 ry=-1.898 rz=8.336 s=16.71006 convention=position_vector>inv cart ellps=WGS84
Old Hawaiian to WGS 84 (3)|38||g||cart ellps=clrk66>inv helmert x=-61 y=285 z=181>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to St. Lawrence Island||?|g||
Ballpark geographic offset from WGS 84 to St. Paul Island||?|g||
Ballpark geographic offset from WGS 84 to St. George Island||?|g||
Puerto Rico to WGS 84 (3)|6||||cart ellps=clrk66>inv helmert x=-11 y=-72 z=101>inv cart ellps=WGS84
NAD83(CSRS) to WGS 84 (2)|1||||cart ellps=GRS80>helmert x=-0.991 y=1.9072 z=0.5129 rx=-0.0257899075194932 ry=-0.0096500989602704 rz=-0.0116599432323421 s=0 convention=coordinate_frame>inv cart ellps=WGS84
Israel 1993 to WGS 84 (2)|0.5||||cart ellps=GRS80>helmert x=23.772 y=17.49 z=17.859 rx=0.3132 ry=1.85274 rz=-1.67299 s=-5.4262 convention=coordinate_frame>inv cart ellps=WGS84
Locodjo 1965 to WGS 84 (1)|15||||cart a=6378249.145 rf=293.465>inv helmert x=125 y=-53 z=-467>inv cart ellps=WGS84
Abidjan 1987 to WGS 84 (1)|2||||cart a=6378249.145 rf=293.465>inv helmert x=124.76 y=-53 z=-466.79>inv cart ellps=WGS84
Kalianpur 1937 to WGS 84 (2)|5||||cart ellps=evrst30>inv helmert x=-214 y=-804 z=-268>inv cart ellps=WGS84
Kalianpur 1962 to WGS 84 (1)|999||||cart a=6377301.243 rf=300.8017255>inv helmert x=-283 y=-682 z=-231>inv cart ellps=WGS84
Kalianpur 1975 to WGS 84 (1)|22||||cart a=6377299.151 rf=300.8017255>inv helmert x=-295 y=-736 z=-257>inv cart ellps=WGS84
Hanoi 1972 to WGS 84 (1)|5||||cart ellps=krass>inv helmert x=17.51 y=108.32 z=62.39>inv cart ellps=WGS84
Hartebeesthoek94 to WGS 84 (1)|1||||
CH1903 to WGS 84 (2)|1.5||||cart ellps=bessel>inv helmert x=-674.374 y=-15.056 z=-405.346>inv cart ellps=WGS84
CH1903+ to WGS 84 (1)|1||||cart ellps=bessel>inv helmert x=-674.374 y=-15.056 z=-405.346>inv cart ellps=WGS84
CHTRS95 to WGS 84 (1)|1||||
NAD83(HARN) to WGS 84 (1)|2||||
Rassadiran to WGS 84 (1)|0.5||||cart ellps=intl>inv helmert x=133.63 y=157.5 z=158.62>inv cart ellps=WGS84
ED50(ED77) to WGS 84 (1)|1||||cart ellps=intl>helmert x=-110.33 y=-97.73 z=-119.85 rx=0.3423 ry=1.1634 rz=0.2715 s=0.063 convention=position_vector>inv cart ellps=WGS84
Dabola 1981 to WGS 84 (1)|25||||cart ellps=clrk80ign>inv helmert x=83 y=-37 z=-124>inv cart ellps=WGS84
S-JTSK to WGS 84 (3)|6||||cart ellps=bessel>inv helmert x=-589 y=-76 z=-480>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Mount Dillon||?|||
Naparima 1955 to WGS 84 (2)|1||||cart ellps=intl>inv helmert x=0.465 y=-372.095 z=-171.736>inv cart ellps=WGS84
ELD79 to WGS 84 (8)|5||||cart ellps=intl>inv helmert x=115.8543 y=99.0583 z=152.4616>inv cart ellps=WGS84
Chos Malal 1914 to WGS 84 (3)|2.5||||cart ellps=intl>inv helmert x=-15.75 y=-164.93 z=-126.18>inv cart ellps=WGS84
Pampa del Castillo to WGS 84 (2)|2.5||||cart ellps=intl>inv helmert x=233.43 y=-6.65 z=-173.64>inv cart ellps=WGS84
Korean 1985 to WGS 84 (1)|1||||cart ellps=bessel>molobadekas x=-145.907 y=505.034 z=685.756 rx=-1.162 ry=2.347 rz=1.592 s=6.342 px=-3159521.31 py=4068151.32 pz=3748113.85 convention=coordinate_frame>inv cart ellps=WGS84
Yemen NGN96 to WGS 84 (1)|1||||
South Yemen to WGS 84 (1)|5||||cart ellps=krass>inv helmert x=76 y=138 z=-67>inv cart ellps=WGS84
Bissau to WGS 84 (1)|25||||cart ellps=intl>inv helmert x=173 y=-253 z=-27>inv cart ellps=WGS84
Korean 1995 to WGS 84 (1)|2||||
NZGD2000 to WGS 84 (1)|1||||
Accra to WGS 84 (1)|25||||cart a=6378300 rf=296>inv helmert x=199 y=-32 z=-322>inv cart ellps=WGS84
American Samoa 1962 to WGS 84 (1)|44||||cart ellps=clrk66>inv helmert x=115 y=-118 z=-426>inv cart ellps=WGS84
SIRGAS 1995 to WGS 84 (1)|2||||
RGF93 v1 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to POSGAR||?|||
IRENET95 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Sierra Leone 1924||?|||
Sierra Leone 1968 to WGS 84 (1)|26||||cart a=6378249.145 rf=293.465>inv helmert x=88 y=-4 z=-101>inv cart ellps=WGS84
Australian Antarctic to WGS 84 (1)|1||||
Pulkovo 1942(83) to WGS 84 (5)|5||||cart ellps=krass>inv helmert x=-26 y=121 z=78>inv cart ellps=WGS84
Pulkovo 1942(58) to WGS 84 (19)|3||||cart ellps=krass>helmert x=2.329 y=-147.042 z=-92.08 rx=0.309 ry=-0.325 rz=-0.497 s=5.69 convention=coordinate_frame>inv cart ellps=WGS84
EST97 to WGS 84 (1)|1||||
LUREF to WGS 84 (4)|1||||cart ellps=intl>molobadekas x=-265.8867 y=76.9851 z=20.2667 rx=0.33746 ry=3.09264 rz=-2.53861 s=0.4598 px=4103620.3943 py=440486.4235 pz=4846923.4558 convention=coordinate_frame>inv cart ellps=WGS84
Azores Occidental 1939 to WGS 84 (2)|5||||cart ellps=intl>inv helmert x=422.651 y=172.995 z=-84.02>inv cart ellps=WGS84
Azores Central 1948 to WGS 84 (1)|6||||cart ellps=intl>inv helmert x=104 y=-167 z=38>inv cart ellps=WGS84
Azores Oriental 1940 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=203 y=-141 z=-53>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Madeira 1936||?|||
OSNI 1952 to WGS 84 (1)|1||||cart ellps=airy>helmert x=482.5 y=-130.6 z=564.6 rx=-1.042 ry=-0.214 rz=-0.631 s=8.15 convention=position_vector>inv cart ellps=WGS84
REGVEN to WGS 84 (1)|1||||
POSGAR 98 to WGS 84 (1)|1||||
Albanian 1987 to WGS 84 (1)|1||||cart ellps=krass>helmert x=-44.183 y=-0.58 z=-38.489 rx=-2.3867 ry=-2.7072 rz=3.5196 s=-8.2703 convention=coordinate_frame>inv cart ellps=WGS84
Douala 1948 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=206.1 y=174.7 z=87.7>inv cart ellps=WGS84
Manoca 1962 to WGS 84 (1)|0.5||||cart ellps=clrk80ign>inv helmert x=70.9 y=151.8 z=41.4>inv cart ellps=WGS84
Qornoq 1927 to WGS 84 (2)|1||||cart ellps=intl>helmert x=163.511 y=127.533 z=-159.789 rx=0 ry=0 rz=0.814 s=-0.6 convention=position_vector>inv cart ellps=WGS84
Scoresbysund 1952 to WGS 84 (1)|1||||cart ellps=intl>helmert x=105 y=326 z=-102.5 rx=0 ry=0 rz=0.814 s=-0.6 convention=position_vector>inv cart ellps=WGS84
Ammassalik 1958 to WGS 84 (1)|1||||cart ellps=intl>helmert x=-45 y=417 z=-3.5 rx=0 ry=0 rz=0.814 s=-0.6 convention=position_vector>inv cart ellps=WGS84
Garoua to WGS 72BE (1) + WGS 72BE to WGS 84 (1)|7||||cart a=6378249.145 rf=293.465>inv helmert x=56.1 y=167.8 z=-13.1>helmert x=0 y=0 z=1.9 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Kousseri to WGS 72BE (1) + WGS 72BE to WGS 84 (1)|7||||cart a=6378249.145 rf=293.465>inv helmert x=104.4 y=136.6 z=-201.2>helmert x=0 y=0 z=1.9 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Egypt 1930||?|||
Pulkovo 1995 to WGS 84 (2)|1||||cart ellps=krass>helmert x=24.47 y=-130.89 z=-81.56 rx=0 ry=0 rz=-0.13 s=-0.22 convention=coordinate_frame>inv cart ellps=WGS84
Adindan to WGS 84 (1)|9||||cart a=6378249.145 rf=293.465>inv helmert x=166 y=15 z=-204>inv cart ellps=WGS84
AGD66 to WGS 84 (18)|3||||cart ellps=aust_SA>helmert x=-117.808 y=-51.536 z=137.784 rx=-0.303 ry=-0.446 rz=-0.234 s=-0.29 convention=coordinate_frame>inv cart ellps=WGS84
AGD84 to WGS 84 (7)|3||g||cart ellps=aust_SA>helmert x=-117.763 y=-51.51 z=139.061 rx=-0.292 ry=-0.443 rz=-0.277 s=-0.191 convention=coordinate_frame>inv cart ellps=WGS84
Ain el Abd to WGS 84 (2)|18||||cart ellps=intl>inv helmert x=143 y=236 z=-7>inv cart ellps=WGS84
Afgooye to WGS 84 (1)|44||||cart ellps=krass>inv helmert x=43 y=163 z=-45>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Agadez||?|||
Lisbon to WGS 84 (4)|2||||cart ellps=intl>helmert x=-288.885 y=-91.744 z=126.244 rx=1.691 ry=-0.41 rz=0.211 s=-4.598 convention=coordinate_frame>inv cart ellps=WGS84
Aratu to WGS 84 (21)|1||||cart ellps=intl>inv helmert x=151.99 y=-287.04 z=147.45>inv cart ellps=WGS84
Arc 1950 to WGS 84 (1)|44||||cart a=6378249.145 rf=293.4663077>inv helmert x=143 y=90 z=294>inv cart ellps=WGS84
Arc 1960 to WGS 84 (1)|35||||cart a=6378249.145 rf=293.465>inv helmert x=160 y=6 z=302>inv cart ellps=WGS84
Batavia to WGS 84 (1)|6||||cart ellps=bessel>inv helmert x=377 y=-681 z=50>inv cart ellps=WGS84
Barbados 1938 to WGS 84 (1)|3||||cart a=6378249.145 rf=293.465>inv helmert x=-31.95 y=-300.99 z=-419.19>inv cart ellps=WGS84
Beduaram to WGS 84 (2)|15||||cart ellps=clrk80ign>inv helmert x=106 y=87 z=-188>inv cart ellps=WGS84
Beijing 1954 to WGS 84 (4)|1||||cart ellps=krass>inv helmert x=-15.8 y=154.4 z=82.3>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to BD50||?|||
Bermuda 1957 to WGS 84 (2)|1||||cart ellps=clrk66>helmert x=-292.295 y=248.758 z=429.447 rx=-4.9971 ry=-2.99 rz=-6.6906 s=1.0289 convention=coordinate_frame>inv cart ellps=WGS84
Bogota 1975 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-307 y=-304 z=318>inv cart ellps=WGS84
Bukit Rimpah to WGS 84 (1)|999||||cart ellps=bessel>inv helmert x=384 y=-664 z=48>inv cart ellps=WGS84
Camacupa 1948 to WGS 84 (10)|5||||cart a=6378249.145 rf=293.465>inv helmert x=50.9 y=347.6 z=231>inv cart ellps=WGS84
Campo Inchauspe to WGS 84 (1)|9||||cart ellps=intl>inv helmert x=148 y=-136 z=-90>inv cart ellps=WGS84
Cape to WGS 84 (1)|9||||cart a=6378249.145 rf=293.4663077>inv helmert x=136 y=108 z=292>inv cart ellps=WGS84
Carthage to WGS 84 (1)|14||||cart ellps=clrk80ign>inv helmert x=263 y=-6 z=-431>inv cart ellps=WGS84
Chua to WGS 84 (1)|12||||cart ellps=intl>inv helmert x=134 y=-229 z=29>inv cart ellps=WGS84
Corrego Alegre 1970-72 to WGS 84 (4)|5||g||cart ellps=intl>inv helmert x=206.05 y=-168.28 z=3.82>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Cote d'Ivoire||?|||
Deir ez Zor to WGS 84 (5)|5||||cart ellps=clrk80ign>inv helmert x=190.421 y=-8.532 z=-238.69>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Douala||?|||
Egypt 1907 to WGS 84 (4)|1.2||||cart ellps=helmert>molobadekas x=-127.535 y=113.495 z=-12.7 rx=1.603747 ry=-0.153612 rz=-5.364408 s=5.33745 px=4854969.728 py=2945552.013 pz=2868447.61 convention=coordinate_frame>inv cart ellps=WGS84
ED50 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=87 y=98 z=121>inv cart ellps=WGS84
ED87 to WGS 84 (2)|1||||cart ellps=intl>helmert x=-83.11 y=-97.38 z=-117.22 rx=0.00569290865241986 ry=-0.0446975835137458 rz=0.0442850539012516 s=0.1218 convention=position_vector>inv cart ellps=WGS84
Fahud to WGS 84 (3)|7||||cart a=6378249.145 rf=293.465>inv helmert x=345 y=-3 z=-223>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Gandajika 1970||?|||
Ballpark geographic offset from WGS 84 to Garoua||?|||
Ballpark geographic offset from WGS 84 to Guyane Francaise||?|||
Hu Tzu Shan 1950 to WGS 84 (1)|26||||cart ellps=intl>inv helmert x=637 y=549 z=203>inv cart ellps=WGS84
HD72 to WGS 84 (4)|1||||cart ellps=GRS67>inv helmert x=-52.17 y=71.82 z=14.9>inv cart ellps=WGS84
ID74 to WGS 84 (3)|3||||cart a=6378160 rf=298.247>helmert x=-1.977 y=-13.06 z=-9.993 rx=-0.364 ry=-0.254 rz=-0.689 s=-1.037 convention=coordinate_frame>inv cart ellps=WGS84
Indian 1954 to WGS 84 (1)|21||||cart ellps=evrst30>inv helmert x=-217 y=-823 z=-299>inv cart ellps=WGS84
Indian 1975 to WGS 84 (4)|3||||cart ellps=evrst30>helmert x=293 y=836 z=318 rx=0.5 ry=1.6 rz=-2.8 s=2.1 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Jamaica 1875||?|||
JAD69 to WGS 84 (3)|1||||cart ellps=clrk66>helmert x=-33.722 y=153.789 z=94.959 rx=8.581 ry=4.478 rz=-4.54 s=8.95 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Kalianpur 1880||?|||
Kandawala to WGS 84 (1)|35||||cart ellps=evrst30>inv helmert x=97 y=-787 z=-86>inv cart ellps=WGS84
Kertau 1968 to WGS 84 (1)|15||||cart ellps=evrst48>inv helmert x=11 y=-851 z=-5>inv cart ellps=WGS84
KOC to WGS 84 (1)|1||||cart a=6378249.145 rf=293.465>inv helmert x=294.7 y=200.1 z=-525.5>inv cart ellps=WGS84
La Canoa to WGS 84 (13)|15||||cart ellps=intl>molobadekas x=-270.933 y=115.599 z=-360.226 rx=-5.266 ry=-1.238 rz=2.381 s=-5.109 px=2464351.59 py=-5783466.61 pz=974809.81 convention=coordinate_frame>inv cart ellps=WGS84
PSAD56 to WGS 84 (1)|42||||cart ellps=intl>inv helmert x=288 y=-175 z=376>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Lake||?|||
Leigon to WGS 84 (1)|5||||cart a=6378249.145 rf=293.465>inv helmert x=130 y=-29 z=-364>inv cart ellps=WGS84
Liberia 1964 to WGS 84 (1)|26||||cart a=6378249.145 rf=293.465>inv helmert x=90 y=-40 z=-88>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Lome||?|||
Luzon 1911 to WGS 84 (1)|17||||cart ellps=clrk66>inv helmert x=133 y=77 z=51>inv cart ellps=WGS84
Hito XVIII 1963 to WGS 84 (2)|44||||cart ellps=intl>inv helmert x=-16 y=-196 z=-93>inv cart ellps=WGS84
Herat North to WGS 84 (1)|999||||cart ellps=intl>inv helmert x=333 y=222 z=-114>inv cart ellps=WGS84
Mahe 1971 to WGS 84 (1)|44||||cart a=6378249.145 rf=293.465>inv helmert x=-41 y=220 z=134>inv cart ellps=WGS84
Makassar to WGS 84 (1)|999||||cart ellps=bessel>inv helmert x=587.8 y=-519.75 z=-145.76>inv cart ellps=WGS84
ETRS89 to WGS 84 (1)|1||||
Malongo 1987 to WGS 84 (2)|5||||cart ellps=intl>inv helmert x=254.1 y=5.36 z=100.29>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Manoca||?|||
Merchich to WGS 84 (1)|7||||cart ellps=clrk80ign>inv helmert x=-31 y=-146 z=-47>inv cart ellps=WGS84
Massawa to WGS 84 (1)|44||||cart ellps=bessel>inv helmert x=-639 y=-405 z=-60>inv cart ellps=WGS84
Minna to WGS 84 (2)|15||||cart a=6378249.145 rf=293.465>inv helmert x=92 y=93 z=-122>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Mhast||?|||
Monte Mario to WGS 84 (4)|4||||cart ellps=intl>helmert x=-104.1 y=-49.1 z=-9.9 rx=0.971 ry=-2.917 rz=0.714 s=-11.68 convention=position_vector>inv cart ellps=WGS84
M'poraloko to WGS 84 (2)|0.5||||cart ellps=clrk80ign>inv helmert x=80.7 y=132.5 z=-41.1>inv cart ellps=WGS84
NAD27 to WGS 84 (3)|20||g||cart ellps=clrk66>inv helmert x=10 y=-158 z=-187>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to NAD27 Michigan||?|||
NAD83 to WGS 84 (1)|4||||
Nahrwan 1967 to WGS 84 (3)|44||||cart a=6378249.145 rf=293.465>inv helmert x=249 y=156 z=-381>inv cart ellps=WGS84
Naparima 1972 to WGS 84 (3)|26||||cart ellps=intl>inv helmert x=2 y=-374 z=-172>inv cart ellps=WGS84
NZGD49 to WGS 84 (2)|4||g||cart ellps=intl>helmert x=59.47 y=-5.04 z=187.44 rx=-0.47 ry=0.1 rz=-1.024 s=-4.5993 convention=coordinate_frame>inv cart ellps=WGS84
NGO 1948 to WGS 84 (1)|3||||cart a=6377492.018 rf=299.1528128>helmert x=278.3 y=93 z=474.5 rx=7.889 ry=0.05 rz=-6.61 s=6.21 convention=position_vector>inv cart ellps=WGS84
Datum 73 to WGS 84 (4)|1||||cart ellps=intl>helmert x=-239.749 y=88.181 z=30.488 rx=-0.263 ry=-0.082 rz=-1.211 s=2.229 convention=coordinate_frame>inv cart ellps=WGS84
NTF to WGS 84 (1)|2||g||cart ellps=clrk80ign>inv helmert x=168 y=60 z=-320>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to NSWC 9Z-2||?|||
OSGB36 to WGS 84 (6)|2||g||cart ellps=airy>helmert x=446.448 y=-125.157 z=542.06 rx=0.15 ry=0.247 rz=0.842 s=-20.489 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to OSGB70||?|||
Ballpark geographic offset from WGS 84 to OS(SN)80||?|||
Ballpark geographic offset from WGS 84 to Padang||?|||
Palestine 1923 to WGS 84 (1)|2||||cart a=6378300.789 b=6356566.435>helmert x=-275.7224 y=94.7824 z=340.8944 rx=-8.001 ry=-4.42 rz=-11.821 s=1 convention=position_vector>inv cart ellps=WGS84
Pointe Noire to WGS 84 (1)|44||||cart ellps=clrk80ign>inv helmert x=148 y=-51 z=291>inv cart ellps=WGS84
GDA94 to WGS 84 (1)|3||||
Pulkovo 1942 to WGS 84 (16)|4.5||||cart ellps=krass>helmert x=25 y=-141 z=-78.5 rx=0 ry=-0.35 rz=-0.736 s=0 convention=coordinate_frame>inv cart ellps=WGS84
Qatar 1974 to WGS 84 (2)|1||||cart ellps=intl>inv helmert x=128.16 y=282.42 z=-21.93>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Qatar 1948||?|||
Ballpark geographic offset from WGS 84 to Qornoq||?|||
Ballpark geographic offset from WGS 84 to Loma Quintana||?|||
Amersfoort to WGS 84 (4)|1||||cart ellps=bessel>helmert x=565.4171 y=50.3319 z=465.5524 rx=0.398957388243134 ry=-0.343987817378283 rz=1.87740163998045 s=4.0725 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to SAD69||?|||
Sapper Hill 1943 to WGS 84 (1)|2||||cart ellps=intl>inv helmert x=355 y=-21 z=-72>inv cart ellps=WGS84
Schwarzeck to WGS 84 (1)|35||||cart ellps=bess_nam>inv helmert x=-616 y=-97 z=251>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Segora||?|||
Ballpark geographic offset from WGS 84 to Serindung||?|||
Ballpark geographic offset from WGS 84 to Sudan||?|||
Tananarive to WGS 84 (2)|3||||cart ellps=intl>inv helmert x=198.383 y=240.517 z=107.909>inv cart ellps=WGS84
Timbalai 1948 to WGS 84 (1)|19||||cart ellps=evrstSS>inv helmert x=679 y=-669 z=48>inv cart ellps=WGS84
TM65 to WGS 84 (2)|1||||cart a=6377340.189 rf=299.3249646>helmert x=482.5 y=-130.6 z=564.6 rx=-1.042 ry=-0.214 rz=-0.631 s=8.15 convention=position_vector>inv cart ellps=WGS84
TM75 to WGS 84 (2)|1||||cart a=6377340.189 rf=299.3249646>helmert x=482.5 y=-130.6 z=564.6 rx=-1.042 ry=-0.214 rz=-0.631 s=8.15 convention=position_vector>inv cart ellps=WGS84
Tokyo to WGS 84 (108)|9||||cart ellps=bessel>inv helmert x=146.414 y=-507.337 z=-680.507>inv cart ellps=WGS84
Trinidad 1903 to WGS 84 (1)|2||||cart a=6378293.64520876 b=6356617.98767984>inv helmert x=61.702 y=-284.488 z=-472.052>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to TC(1948)||?|||
Voirol 1875 to WGS 84 (1)|999||||cart ellps=clrk80ign>inv helmert x=73 y=247 z=-227>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Bern 1938||?|||
Nord Sahara 1959 to WGS 84 (11)|1||||cart a=6378249.145 rf=293.465>helmert x=-267.407 y=-47.068 z=446.357 rx=-0.179423 ry=5.577661 rz=-1.27762 s=1.204866 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to RT38||?|||
Yacare to WGS 84 (2)|1.5||||cart ellps=intl>helmert x=-124.45 y=183.74 z=44.64 rx=-0.4384 ry=0.5446 rz=-0.9706 s=-2.1365 convention=position_vector>inv cart ellps=WGS84
Yoff to WGS 84 (2)|5||||cart ellps=clrk80ign>inv helmert x=30 y=-190 z=-89>inv cart ellps=WGS84
Zanderij to WGS 84 (1)|11||||cart ellps=intl>inv helmert x=265 y=-120 z=358>inv cart ellps=WGS84
MGI to WGS 84 (3)|1.5||||cart ellps=bessel>helmert x=577.326 y=90.129 z=463.919 rx=5.137 ry=1.474 rz=5.297 s=2.4232 convention=position_vector>inv cart ellps=WGS84
BD72 to WGS 84 (3)|1||||cart ellps=intl>helmert x=-106.8686 y=52.2978 z=-103.7239 rx=-0.3366 ry=0.457 rz=-1.8422 s=-1.2747 convention=coordinate_frame>inv cart ellps=WGS84
DHDN to WGS 84 (2)|3||g||cart ellps=bessel>helmert x=598.1 y=73.7 z=418.2 rx=0.202 ry=0.045 rz=-2.455 s=6.7 convention=position_vector>inv cart ellps=WGS84
Conakry 1905 to WGS 84 (1)|30||||cart ellps=clrk80ign>inv helmert x=23 y=-259 z=9>inv cart ellps=WGS84
Dealul Piscului 1930 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-103.25 y=100.4 z=307.19>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Dealul Piscului 1970||?|||
NGN to WGS 84 (1)|1||||cart ellps=WGS84>inv helmert x=3.2 y=5.7 z=-2.8>inv cart ellps=WGS84
Kudams to WGS 84 (2)|1||||cart ellps=GRS80>helmert x=226.702 y=-193.337 z=-35.371 rx=2.229 ry=4.391 rz=-9.238 s=0.9798 convention=coordinate_frame>inv cart ellps=WGS84
WGS 72 to WGS 84 (2)|2||||cart ellps=WGS72>helmert x=0 y=0 z=4.5 rx=0 ry=0 rz=0.554 s=0.219 convention=position_vector>inv cart ellps=WGS84
WGS 72BE to WGS 84 (1)|2||||cart ellps=WGS72>helmert x=0 y=0 z=1.9 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
|0||||
JGD2000 to WGS 84 (1)|1||||
RGFG95 to WGS 84 (2)|1||||
RGR92 to WGS 84 (1)|1||||
SWEREF99 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to RGNC 1991 (3D)||?|||
RRAFG to WGS 84|1||||
ISN93 to WGS 84 (1)|1||||
LKS-92 to WGS 84 (1)|1||||
RGSPM06 to WGS 84 (1)|1||||
RGM04 to WGS 84 (1)|1||||
Cadastre 1997 to WGS 84 (1)|1||||cart ellps=intl>inv helmert x=381.788 y=57.501 z=256.673>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to China Geodetic Coordinate System 2000||?|||
Mexico ITRF92 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to New Beijing||?|||
RRAF 1991 to WGS 84 (1)|1||||
Anguilla 1957 to WGS 84 (1)|10||||inv geogoffset dlat=18 dlon=-4.4
Antigua 1943 to WGS 84 (1)|10||||cart a=6378249.145 rf=293.465>inv helmert x=255 y=15 z=-71>inv cart ellps=WGS84
Dominica 1945 to WGS 84 (1)|10||||cart a=6378249.145 rf=293.465>inv helmert x=-725 y=-685 z=-536>inv cart ellps=WGS84
Grenada 1953 to WGS 84 (1)|10||||cart a=6378249.145 rf=293.465>inv helmert x=-72 y=-213.7 z=-93>inv cart ellps=WGS84
Montserrat 1958 to WGS 84 (1)|44||||cart a=6378249.145 rf=293.465>inv helmert x=-174 y=-359 z=-365>inv cart ellps=WGS84
St. Kitts 1955 to WGS 84 (1)|10||||cart a=6378249.145 rf=293.465>inv helmert x=-9 y=-183 z=-236>inv cart ellps=WGS84
St. Lucia 1955 to WGS 84 (2)|2||||cart a=6378249.145 rf=293.465>inv helmert x=153 y=-153 z=-307>inv cart ellps=WGS84
St. Vincent 1945 to WGS 84 (1)|1||||cart a=6378249.145 rf=293.465>inv helmert x=-195.671 y=-332.517 z=-274.607>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to NAD27(76)||?|g||
Ballpark geographic offset from WGS 84 to NAD27(CGQ77)||?|g||
Ballpark geographic offset from WGS 84 to Xian 1980||?|||
Hong Kong 1980 to WGS 84 (1)|1||||cart ellps=intl>helmert x=-162.619 y=-276.959 z=-161.764 rx=-0.067753 ry=2.243648 rz=1.158828 s=-1.094246 convention=coordinate_frame>inv cart ellps=WGS84
Segara to WGS 84 (1)|999||||cart ellps=bessel>inv helmert x=403 y=-684 z=-41>inv cart ellps=WGS84
QND95 to WGS 84 (1)|0||||cart ellps=intl>helmert x=-119.4248 y=-303.65872 z=-11.00061 rx=1.164298 ry=0.174458 rz=1.096259 s=3.657065 convention=position_vector>inv cart ellps=WGS84
Porto Santo to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=499 y=249 z=-314>inv cart ellps=WGS84
Selvagem Grande to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=289 y=124 z=-60>inv cart ellps=WGS84
SAD69 to WGS 84 (1)|19||||cart ellps=aust_SA>inv helmert x=57 y=-1 z=41>inv cart ellps=WGS84
Point 58 to WGS 84 (1)|44||||cart a=6378249.145 rf=293.465>inv helmert x=106 y=129 z=-165>inv cart ellps=WGS84
Fort Marigot to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-137 y=-248 z=430>inv cart ellps=WGS84
Guadeloupe 1948 to WGS 84 (2)|0.1||||cart ellps=intl>helmert x=-472.29 y=-5.63 z=-304.12 rx=0.4362 ry=-0.8374 rz=0.2563 s=1.8984 convention=position_vector>inv cart ellps=WGS84
CSG67 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=186 y=-230 z=-110>inv cart ellps=WGS84
Martinique 1938 to WGS 84 (2)|0.1||||cart ellps=intl>helmert x=126.93 y=547.94 z=130.41 rx=-2.7867 ry=5.1612 rz=-0.8584 s=13.8227 convention=position_vector>inv cart ellps=WGS84
Reunion 1947 to WGS 84 (2)|44||||cart ellps=intl>inv helmert x=-94 y=948 z=1262>inv cart ellps=WGS84
Tahiti 52 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-162 y=-117 z=-154>inv cart ellps=WGS84
Tahaa 54 to WGS 84 (3)|1||||cart ellps=intl>helmert x=72.51 y=345.411 z=79.241 rx=-1.5862 ry=-0.8826 rz=-0.5495 s=1.3653 convention=position_vector>inv cart ellps=WGS84
IGN72 Nuku Hiva to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-84 y=-274 z=-65>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to K0 1949||?|||
Combani 1950 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=382 y=59 z=262>inv cart ellps=WGS84
IGN56 Lifou to WGS 84 (3)|1||||cart ellps=intl>inv helmert x=-335.47 y=-222.58 z=230.94>inv cart ellps=WGS84
IGN72 Grande Terre to WGS 84 (3)|2||||cart ellps=intl>inv helmert x=11.64 y=348.6 z=-291.98>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to ST87 Ouvea||?|||
Petrels 1972 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-365 y=-194 z=-166>inv cart ellps=WGS84
Perroud 1950 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-325 y=-154 z=-172>inv cart ellps=WGS84
Saint Pierre et Miquelon 1950 to WGS 84 (2)|1||||cart ellps=clrk66>inv helmert x=-11.363 y=-424.148 z=-373.13>inv cart ellps=WGS84
MOP78 to WGS 84 (2)|10||||cart ellps=intl>inv helmert x=-253 y=132 z=127>inv cart ellps=WGS84
IGN53 Mare to WGS 84 (3)|2||||cart ellps=intl>inv helmert x=-287.58 y=-177.78 z=135.41>inv cart ellps=WGS84
ST84 Ile des Pins to WGS 84 (2)|10||||cart ellps=intl>inv helmert x=13 y=348 z=-292>inv cart ellps=WGS84
ST71 Belep to WGS 84 (1)|1||||cart ellps=intl>helmert x=-480.26 y=-438.32 z=-643.429 rx=16.3119 ry=20.1721 rz=-4.0349 s=-111.7002 convention=position_vector>inv cart ellps=WGS84
NEA74 Noumea to WGS 84 (2)|1||||cart ellps=intl>inv helmert x=10.18 y=350.43 z=-291.37>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to RGNC 1991||?|||
Grand Comoros to WGS 84 (1)|999||||cart ellps=intl>inv helmert x=963 y=-510 z=359>inv cart ellps=WGS84
Reykjavik 1900 to WGS 84 (1)|10||||cart a=6377019.27 rf=300>inv helmert x=28 y=-199 z=-5>inv cart ellps=WGS84
Hjorsey 1955 to WGS 84 (2)|7||||cart ellps=intl>inv helmert x=73 y=-47 z=83>inv cart ellps=WGS84
Helle 1954 to WGS 84 (1)|1||||cart ellps=intl>helmert x=982.6087 y=552.753 z=-540.873 rx=6.68162662527694 ry=-31.6114924086422 rz=-19.8481610048168 s=16.805 convention=position_vector>inv cart ellps=WGS84
Porto Santo 1995 to WGS 84 (3)|1||||cart ellps=intl>helmert x=-210.502 y=-66.902 z=-48.476 rx=-2.094 ry=15.067 rz=5.817 s=0.485 convention=coordinate_frame>inv cart ellps=WGS84
Azores Oriental 1995 to WGS 84 (5)|1||||cart ellps=intl>helmert x=-208.719 y=129.685 z=52.092 rx=0.195 ry=0.014 rz=-0.327 s=0.198 convention=coordinate_frame>inv cart ellps=WGS84
Azores Central 1995 to WGS 84 (11)|1||||cart ellps=intl>helmert x=-103.088 y=162.481 z=-28.276 rx=-0.167 ry=-0.082 rz=-0.168 s=-1.504 convention=coordinate_frame>inv cart ellps=WGS84
Lisbon 1890 to WGS 84 (2)|1||||cart ellps=bessel>helmert x=631.392 y=-66.551 z=481.442 rx=-1.09 ry=4.445 rz=4.487 s=-4.43 convention=coordinate_frame>inv cart ellps=WGS84
IKBD-92 to WGS 84 (4)|1||||
ED79 to WGS 84 (1)|6||||cart ellps=intl>inv helmert x=86 y=98 z=119>inv cart ellps=WGS84
IGM95 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Voirol 1879||?|||
CI1971 to WGS 84 (1)|26||||cart ellps=intl>inv helmert x=-175 y=38 z=-113>inv cart ellps=WGS84
CI1979 to WGS 84 (1)|2||||cart ellps=intl>helmert x=174.05 y=-25.49 z=112.57 rx=0 ry=0 rz=-0.554 s=0.2263 convention=coordinate_frame>inv cart ellps=WGS84
SIRGAS 2000 to WGS 84 (1)|1||||
Guam 1963 to WGS 84 (1)|6||g||cart ellps=clrk66>inv helmert x=100 y=248 z=-259>inv cart ellps=WGS84
Vientiane 1982 to Lao 1997 (1) + Lao 1997 to WGS 84 (1)|7||||cart ellps=krass>inv helmert x=-42.358 y=124.688 z=37.366>inv cart ellps=WGS84
Lao 1993 to Lao 1997 (1) + Lao 1997 to WGS 84 (1)|5.15||||cart ellps=krass>inv helmert x=-43.933 y=129.593 z=39.331>inv cart ellps=WGS84
Lao 1997 to WGS 84 (1)|5||||cart ellps=krass>inv helmert x=-44.585 y=131.212 z=39.544>inv cart ellps=WGS84
Jouik 1961 to WGS 84 (1)|1||||cart a=6378249.145 rf=293.465>inv helmert x=80.01 y=-253.26 z=-291.19>inv cart ellps=WGS84
Nouakchott 1965 to WGS 84 (1)|5||||cart a=6378249.145 rf=293.465>inv helmert x=-124.5 y=63.5 z=281>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Mauritania 1999||?|||
Gulshan 303 to WGS 84 (2)|1||||cart ellps=evrst30>inv helmert x=-283.729 y=-735.942 z=-261.143>inv cart ellps=WGS84
PRS92 to WGS 84 (1)|0.05||||cart ellps=clrk66>helmert x=-127.62 y=-67.24 z=-47.04 rx=3.068 ry=-4.903 rz=-1.578 s=-1.06 convention=coordinate_frame>inv cart ellps=WGS84
Gan 1970 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=133 y=321 z=-50>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Gandajika||?|||
MAGNA-SIRGAS to WGS 84 (1)|1||||
RGPF to WGS 84 (1)|0.5||||cart ellps=GRS80>helmert x=0.072 y=-0.507 z=-0.245 rx=0.0183 ry=-0.0003 rz=0.007 s=-0.0093 convention=position_vector>inv cart ellps=WGS84
Fatu Iva 72 to WGS 84 (2)|2||||cart ellps=intl>helmert x=347.175 y=1077.618 z=2623.677 rx=33.9058 ry=-70.6776 rz=9.4013 s=186.0647 convention=position_vector>inv cart ellps=WGS84
IGN63 Hiva Oa to WGS 84 (3)|2||||cart ellps=intl>helmert x=410.793 y=54.542 z=80.501 rx=-2.5596 ry=-2.3517 rz=-0.6594 s=17.3218 convention=position_vector>inv cart ellps=WGS84
Tahiti 79 to WGS 84 (2)|1||||cart ellps=intl>helmert x=221.597 y=152.441 z=176.523 rx=2.403 ry=1.3893 rz=0.884 s=11.4648 convention=position_vector>inv cart ellps=WGS84
Moorea 87 to WGS 84 (2)|1||||cart ellps=intl>helmert x=218.769 y=150.75 z=176.75 rx=3.5231 ry=2.0037 rz=1.288 s=10.9817 convention=position_vector>inv cart ellps=WGS84
Maupiti 83 to WGS 84 (2)|1||||cart ellps=intl>helmert x=217.109 y=86.452 z=23.711 rx=0.0183 ry=-0.0003 rz=0.007 s=-0.0093 convention=position_vector>inv cart ellps=WGS84
Nakhl-e Ghanem to WGS 84 (6)|0.2||||cart ellps=WGS84>inv helmert x=0 y=0.15 z=-0.68>inv cart ellps=WGS84
POSGAR 94 to WGS 84 (1)|1||||
Katanga 1955 to WGS 84 (2)|1||||cart ellps=clrk66>molobadekas x=-102.283 y=-10.277 z=-257.396 rx=-3.976 ry=-0.002 rz=-6.203 s=12.315 px=5580868.818 py=2826402.46 pz=-1243557.996 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Kasai 1953||?|||
Ballpark geographic offset from WGS 84 to IGC 1962 6th Parallel South||?|||
IGN 1962 Kerguelen to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-145 y=187 z=-103>inv cart ellps=WGS84
Le Pouce 1934 to WGS 84 (1)|2||||cart a=6378249.145 rf=293.465>inv helmert x=770.1 y=-158.4 z=498.2>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to IGN Astro 1960||?|||
IGCB 1955 to WGS 84 (1)|5||||cart a=6378249.145 rf=293.465>inv helmert x=79.9 y=158 z=168.9>inv cart ellps=WGS84
Mauritania 1999 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Mhast 1951||?|||
Ballpark geographic offset from WGS 84 to Mhast (onshore)||?|||
Mhast (offshore) to WGS 72BE (1) + WGS 72BE to WGS 84 (1)|12||||cart ellps=intl>inv helmert x=255 y=29 z=105>helmert x=0 y=0 z=1.9 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Egypt Gulf of Suez S-650 TL to WGS 84 (2)|5||||cart ellps=helmert>inv helmert x=146.21 y=-112.63 z=-4.05>inv cart ellps=WGS84
Tern Island 1961 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-114 y=116 z=333>inv cart ellps=WGS84
Cocos Islands 1965 to WGS 84 (1)|44||||cart ellps=aust_SA>inv helmert x=491 y=22 z=-435>inv cart ellps=WGS84
Iwo Jima 1945 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-145 y=-75 z=272>inv cart ellps=WGS84
Astro DOS 71 to WGS 84 (2)|1||||cart ellps=intl>inv helmert x=323.65 y=-551.39 z=491.22>inv cart ellps=WGS84
Marcus Island 1952 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-124 y=234 z=25>inv cart ellps=WGS84
Ascension Island 1958 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=205 y=-107 z=-53>inv cart ellps=WGS84
Ayabelle Lighthouse to WGS 84 (2)|17||||cart a=6378249.145 rf=293.465>inv helmert x=77 y=128 z=-142>inv cart ellps=WGS84
Bellevue to WGS 84 (1)|35||||cart ellps=intl>inv helmert x=127 y=769 z=-472>inv cart ellps=WGS84
Camp Area Astro to WGS 84 (1)|999||||cart ellps=intl>inv helmert x=104 y=129 z=-239>inv cart ellps=WGS84
Phoenix Islands 1966 to WGS 84 (1)|26||||cart ellps=intl>inv helmert x=-298 y=304 z=375>inv cart ellps=WGS84
Cape Canaveral to WGS 84 (1)|6||||cart ellps=clrk66>inv helmert x=2 y=-151 z=-181>inv cart ellps=WGS84
Solomon 1968 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-230 y=199 z=752>inv cart ellps=WGS84
Easter Island 1967 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-211 y=-147 z=-111>inv cart ellps=WGS84
Fiji 1986 to WGS 84 (1)|2||||cart ellps=WGS72>helmert x=0 y=0 z=4.5 rx=0 ry=0 rz=0.554 s=0.2263 convention=position_vector>inv cart ellps=WGS84
Fiji 1956 to WGS 84 (1)|7||||cart ellps=intl>inv helmert x=-265.025 y=-384.929 z=194.046>inv cart ellps=WGS84
South Georgia 1968 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=794 y=-119 z=298>inv cart ellps=WGS84
GCGD59 to WGS 84 (2)|1||||cart ellps=clrk66>helmert x=-179.483 y=-69.379 z=-27.584 rx=7.862 ry=-8.163 rz=-6.042 s=-13.925 convention=coordinate_frame>inv cart ellps=WGS84
Diego Garcia 1969 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-208 y=435 z=229>inv cart ellps=WGS84
Johnston Island 1961 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-189 y=79 z=202>inv cart ellps=WGS84
SIGD61 to WGS 84 (3)|1||||cart ellps=clrk66>helmert x=8.853 y=-52.644 z=180.304 rx=0.393 ry=2.323 rz=-2.96 s=-24.081 convention=coordinate_frame>inv cart ellps=WGS84
Midway 1961 to WGS 84 (2)|44||||cart ellps=intl>inv helmert x=-403 y=81 z=-277>inv cart ellps=WGS84
PN84 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=307 y=92 z=-127>inv cart ellps=WGS84
Pitcairn 1967 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-185 y=-165 z=-42>inv cart ellps=WGS84
Santo 1965 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-170 y=-42 z=-84>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Viti Levu 1916||?|||
Marshall Islands 1960 to WGS 84 (1)|6||||cart ellps=hough>inv helmert x=-102 y=-52 z=38>inv cart ellps=WGS84
Wake Island 1952 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-276 y=57 z=-149>inv cart ellps=WGS84
Tristan 1968 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=632 y=-438 z=609>inv cart ellps=WGS84
Kusaie 1951 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=-647 y=-1777 z=1124>inv cart ellps=WGS84
Deception Island to WGS 84 (1)|35||||cart a=6378249.145 rf=293.465>inv helmert x=-260 y=-12 z=147>inv cart ellps=WGS84
KGD2002 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Hong Kong 1963||?|||
Hong Kong 1963(67) to WGS 84 (1)|1||||cart ellps=intl>inv helmert x=156 y=271 z=189>inv cart ellps=WGS84
PZ-90 to WGS 84 (1)|1.5||||cart a=6378136 rf=298.257839303>helmert x=0 y=0 z=1.5 rx=0 ry=0 rz=-0.076 s=0 convention=coordinate_frame>inv cart ellps=WGS84
FD54 to ED50 (1) + ED50 to WGS 84 (18)|1||||cart ellps=intl>inv helmert x=153.33 y=169.41 z=-86.39>helmert x=-89.5 y=-93.8 z=-123.1 rx=0 ry=0 rz=-0.156 s=1.2 convention=position_vector>inv cart ellps=WGS84
GDM2000 to WGS 84 (1)|1||||
Karbala 1979 to WGS 84 (2)|1||||cart a=6378249.145 rf=293.465>inv helmert x=-70.995 y=335.916 z=-262.898>inv cart ellps=WGS84
Nahrwan 1934 to WGS 84 (6)|30||||cart a=6378249.145 rf=293.465>inv helmert x=242.2 y=144.9 z=-370.3>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to RD/83||?|g||
Ballpark geographic offset from WGS 84 to PD/83||?|g||
GR96 to WGS 84 (1)|1||||
Vanua Levu 1915 to WGS 84 (1)|50||||cart a=6378306.3696 b=6356571.996>inv helmert x=-51 y=-391 z=36>inv cart ellps=WGS84
RGNC91-93 to WGS 84 (1)|1||||
ST87 Ouvea to WGS 84 (2)|1||||cart ellps=WGS84>inv helmert x=56.263 y=-16.136 z=22.856>inv cart ellps=WGS84
Kertau (RSO) to Kertau 1968 (1) + Kertau 1968 to WGS 84 (1)|15||||cart ellps=evrst69>inv helmert x=11 y=-851 z=-5>inv cart ellps=WGS84
Viti Levu 1912 to WGS 84 (2)|5||||cart a=6378306.3696 b=6356571.996>inv helmert x=-98 y=-390 z=22>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to fk89||?|||
LGD2006 to WGS 84 (1)|0.1||||cart ellps=intl>inv helmert x=208.4058 y=109.8777 z=2.5764>inv cart ellps=WGS84
DGN95 to WGS 84 (1)|1||||
VN-2000 to WGS 84 (2)|1||||cart ellps=WGS84>helmert x=-191.90441429 y=-39.30318279 z=-111.45032835 rx=-0.00928836 ry=0.01975479 rz=-0.00427372 s=0.252906278 convention=coordinate_frame>inv cart ellps=WGS84
SVY21 to WGS 84 (1)|1||||
JAD2001 to WGS 84 (1)|0||||
NAD83(NSRS2007) to WGS 84 (1)|2||||
Ballpark geographic offset from WGS 84 to WGS 66||?|||
HTRS96 to WGS 84 (1)|1||||
BDA2000 to WGS 84 (1)|1||||
Pitcairn 2006 to WGS 84 (1)|1||||
RSRGD2000 to WGS 84 (1)|1||||
Slovenia 1996 to WGS 84 (1)|1||||
CH1903 (Bern) to CH1903 (1) + CH1903 to WGS 84 (2)|1.5||||cart ellps=bessel>inv helmert x=-674.374 y=-15.056 z=-405.346>inv cart ellps=WGS84
Bogota 1975 (Bogota) to Bogota 1975 (1) + Bogota 1975 to WGS 84 (1)|10||||cart ellps=intl>inv helmert x=-307 y=-304 z=318>inv cart ellps=WGS84
Lisbon (Lisbon) to Lisbon (1) + Lisbon to WGS 84 (4)|2||||cart ellps=intl>helmert x=-288.885 y=-91.744 z=126.244 rx=1.691 ry=-0.41 rz=0.211 s=-4.598 convention=coordinate_frame>inv cart ellps=WGS84
Makassar (Jakarta) to Makassar (1) + Makassar to WGS 84 (1)|999||||cart ellps=bessel>inv helmert x=587.8 y=-519.75 z=-145.76>inv cart ellps=WGS84
MGI (Ferro) to MGI 1901 (1) + MGI 1901 to WGS 84 (1)|5||||inv geogoffset dlon=63586.02>cart ellps=bessel>inv helmert x=-682 y=203 z=-480>inv cart ellps=WGS84
Monte Mario (Rome) to Monte Mario (1) + Monte Mario to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=225 y=65 z=-9>inv cart ellps=WGS84
NTF (Paris) to NTF (1) + NTF to WGS 84 (1)|2||||cart ellps=clrk80ign>inv helmert x=168 y=60 z=-320>inv cart ellps=WGS84
Transformation from WGS 84 to Padang (Jakarta) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to Padang (Jakarta) altered to use prime meridian of WGS 84||?|||
Transformation from WGS 84 to BD50 (Brussels) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to BD50 (Brussels) altered to use prime meridian of WGS 84||?|||
Tananarive (Paris) to Tananarive (1) + Tananarive to WGS 84 (2)|3||||cart ellps=intl>inv helmert x=198.383 y=240.517 z=107.909>inv cart ellps=WGS84
Voirol 1875 (Paris) to Voirol 1875 (1) + Voirol 1875 to WGS 84 (1)|999||||cart ellps=clrk80ign>inv helmert x=73 y=247 z=-227>inv cart ellps=WGS84
Batavia (Jakarta) to Batavia (1) + Batavia to WGS 84 (1)|6||||cart ellps=bessel>inv helmert x=377 y=-681 z=50>inv cart ellps=WGS84
Transformation from WGS 84 to RT38 (Stockholm) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to RT38 (Stockholm) altered to use prime meridian of WGS 84||?|||
Greek (Athens) to Greek (1) + Greek to GGRS87 (1) + GGRS87 to WGS 84 (1)|6||||inv geogoffset dlat=5.86 dlon=-0.28>cart ellps=GRS80>inv helmert x=199.87 y=-74.79 z=-246.62>inv cart ellps=WGS84
Carthage (Paris) to Carthage (1) + Carthage to WGS 84 (1)|14||||cart ellps=clrk80ign>inv helmert x=263 y=-6 z=-431>inv cart ellps=WGS84
NGO 1948 (Oslo) to NGO1948 (1) + NGO 1948 to WGS 84 (1)|3||||cart a=6377492.018 rf=299.1528128>helmert x=278.3 y=93 z=474.5 rx=7.889 ry=0.05 rz=-6.61 s=6.21 convention=position_vector>inv cart ellps=WGS84
S-JTSK (Ferro) to S-JTSK (1) + S-JTSK to WGS 84 (5)|1||||cart ellps=bessel>helmert x=572.213 y=85.334 z=461.94 rx=-4.9732 ry=-1.529 rz=-5.2484 s=3.5378 convention=coordinate_frame>inv cart ellps=WGS84
Transformation from WGS 84 to Nord Sahara 1959 (Paris) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to Nord Sahara 1959 (Paris) altered to use prime meridian of WGS 84||?|||
Segara (Jakarta) to Segara (1) + Segara to WGS 84 (1)|999||||cart ellps=bessel>inv helmert x=403 y=-684 z=-41>inv cart ellps=WGS84
Transformation from WGS 84 to Voirol 1879 (Paris) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to Voirol 1879 (Paris) altered to use prime meridian of WGS 84||?|||
Ballpark geographic offset from WGS 84 to Sao Tome||?|||
Ballpark geographic offset from WGS 84 to Principe||?|||
Transformation from WGS 84 to ATF (Paris) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to ATF (Paris) altered to use prime meridian of WGS 84||?|||inv geogoffset dlon=-8413.95
Transformation from WGS 84 to NDG (Paris) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to NDG (Paris) altered to use prime meridian of WGS 84||?|||
Transformation from WGS 84 to Madrid 1870 (Madrid) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to Madrid 1870 (Madrid) altered to use prime meridian of WGS 84||?|||inv geogoffset dlon=13274.55
Lisbon 1890 (Lisbon) to Lisbon 1890 (1) + Lisbon 1890 to WGS 84 (2)|1||||cart ellps=bessel>helmert x=631.392 y=-66.551 z=481.442 rx=-1.09 ry=4.445 rz=4.487 s=-4.43 convention=coordinate_frame>inv cart ellps=WGS84
PTRA08 to WGS 84 (1)|1||||
Tokyo 1892 to Korean 1985 (1) + Korean 1985 to WGS 84 (1)|1||||inv geogoffset dlon=-10.405>cart ellps=bessel>molobadekas x=-145.907 y=505.034 z=685.756 rx=-1.162 ry=2.347 rz=1.592 s=6.342 px=-3159521.31 py=4068151.32 pz=3748113.85 convention=coordinate_frame>inv cart ellps=WGS84
S-JTSK/05 to WGS 84 (1)|1||||cart ellps=bessel>helmert x=572.213 y=85.334 z=461.94 rx=-4.9732 ry=-1.529 rz=-5.2484 s=3.5378 convention=coordinate_frame>inv cart ellps=WGS84
S-JTSK/05 (Ferro) to S-JTSK/05 (1) + S-JTSK/05 to WGS 84 (1)|1||||cart ellps=bessel>helmert x=572.213 y=85.334 z=461.94 rx=-4.9732 ry=-1.529 rz=-5.2484 s=3.5378 convention=coordinate_frame>inv cart ellps=WGS84
SLD99 to WGS 84 (1)|14||||cart ellps=evrst30>helmert x=-0.293 y=766.95 z=87.713 rx=-0.195704 ry=-1.695068 rz=-3.473016 s=-0.039338 convention=coordinate_frame>inv cart ellps=WGS84
GDBD2009 to WGS 84 (1)|1||||
TUREF to WGS 84 (1)|1||||
DRUKREF 03 to WGS 84 (1)|1||||
ISN2004 to WGS 84 (1)|1||||
POSGAR 2007 to WGS 84 (2)|0.5||||cart ellps=WGS84>inv helmert x=0.41 y=-0.46 z=0.35>inv cart ellps=WGS84
MARGEN to WGS 84 (1)|1||||
SAD69 to SIRGAS-Chile 2002 (1) + SAD69 to WGS 84 (17)|9||||
CR05 to WGS 84 (2)|1||||cart ellps=WGS84>helmert x=-0.16959 y=0.35312 z=0.51846 rx=-0.03385 ry=0.16325 rz=-0.03446 s=0.03693 convention=coordinate_frame>inv cart ellps=WGS84
MACARIO SOLIS to WGS 84 (1)|1||||
Peru96 to WGS 84 (1)|1||||
SIRGAS-ROU98 to WGS 84 (1)|1||||
SIRGAS_ES2007.8 to WGS 84 (1)|1||||
Ocotepeque 1935 to WGS 84 (3)|14||||cart ellps=clrk66>inv helmert x=-205 y=-96 z=98>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Sibun Gorge 1922||?|||
Ballpark geographic offset from WGS 84 to Panama-Colon 1911||?|||
RGAF09 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Corrego Alegre 1961||?|g||
SAD69(96) to WGS 84 (2)|5||||cart ellps=aust_SA>inv helmert x=67.35 y=-3.88 z=38.22>inv cart ellps=WGS84
PNG94 to WGS 84 (1)|2||||
UCS-2000 to WGS 84 (2)|1||||cart ellps=krass>inv helmert x=-24 y=121 z=76>inv cart ellps=WGS84
FEH2010 to WGS 84 (1)|1||||
DB_REF to ETRS89 (1) + ETRS89 to WGS 84 (1)|1||||cart ellps=bessel>helmert x=584.9636 y=107.7175 z=413.8067 rx=-1.1155 ry=-0.2824 rz=3.1384 s=7.9922 convention=coordinate_frame>inv cart ellps=GRS80
TGD2005 to WGS 84 (1)|1||||
CIGD11 to WGS 84 (1)|1||||
Nepal 1981 to WGS 84 (1)|0.3||||cart ellps=evrst30>inv helmert x=-293.17 y=-726.18 z=-245.36>inv cart ellps=WGS84
CGRS93 to WGS 84 (1)|1||||cart ellps=WGS84>helmert x=8.846 y=-4.394 z=-1.122 rx=0.00237 ry=0.146528 rz=-0.130428 s=0.783926 convention=coordinate_frame>inv cart ellps=WGS84
NAD83(2011) to WGS 84 (1)|2||||
Ballpark geographic offset from WGS 84 to NAD83(PA11)||?|g||
Ballpark geographic offset from WGS 84 to NAD83(MA11)||?|g||
Mexico ITRF2008 to WGS 84 (1)|1||||
JGD2011 to WGS 84 (1)|1||||
RDN2008 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to NAD83(CORS96)||?|||
Aden 1925 to WGS 84 (1)|999||||cart a=6378249.145 rf=293.465>inv helmert x=24 y=203 z=-268>inv cart ellps=WGS84
Bekaa Valley 1920 to WGS 84 (1)|999||||cart a=6378249.145 rf=293.465>inv helmert x=183 y=15 z=-273>inv cart ellps=WGS84
Bioko to WGS 84 (1)|42||||cart ellps=intl>inv helmert x=235 y=110 z=-393>inv cart ellps=WGS84
South East Island 1943 to WGS 84 (2)|1||||cart a=6378249.145 rf=293.465>helmert x=-76.269 y=-16.683 z=68.562 rx=-6.275 ry=10.536 rz=-4.286 s=-13.686 convention=position_vector>inv cart ellps=WGS84
Gambia to WGS 84 (1)|43||||cart a=6378249.145 rf=293.465>inv helmert x=63 y=-176 z=-185>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to IGD05||?|||
Ballpark geographic offset from WGS 84 to IG05 Intermediate CRS||?|||
Ballpark geographic offset from WGS 84 to IGD05/12||?|||
WGS 84 to IG05/12 Intermediate CRS|0.1||||cart ellps=GRS80>inv helmert x=-23.772 y=-17.49 z=-17.859 rx=-0.3132 ry=-1.85274 rz=1.67299 s=5.4262 convention=coordinate_frame>inv cart ellps=WGS84
RGTAAF07 to WGS 84 (1)|1||||
IGD05/12 to IG05/12 Intermediate CRS + WGS 84 to IG05/12 Intermediate CRS|0.1||||cart ellps=WGS84>helmert x=-24.0024 y=-17.1032 z=-17.8444 rx=-0.33009 ry=-1.85269 rz=1.66969 s=5.4248 convention=coordinate_frame>inv helmert x=-23.772 y=-17.49 z=-17.859 rx=-0.3132 ry=-1.85274 rz=1.67299 s=5.4262 convention=coordinate_frame>inv cart ellps=WGS84
ONGD14 to WGS 84 (2)|2||||
WGS 84 to WGS 84 (G730)|2||||
WGS 84 to WGS 84 (G873)|2||||
WGS 84 to WGS 84 (G1150)|2||||
WGS 84 to WGS 84 (G1674)|2||||
WGS 84 to WGS 84 (G1762)|2||||
Ballpark geographic offset from WGS 84 to PZ-90.02||?|||
Conversion from PZ-90.11 (geocentric) to PZ-90.11 (geog3D) + PZ-90 to PZ-90.11 (1) + Conversion from PZ-90 (geog2D) to PZ-90 (geocentric) + PZ-90 to WGS 84 (1)|1.7||||cart a=6378136 rf=298.257839303>inv helmert x=-1.443 y=0.156 z=0.222 rx=-0.0023 ry=0.00354 rz=-0.13421 s=-0.228 convention=coordinate_frame>inv cart a=6378136 rf=298.257839303>cart a=6378136 rf=298.257839303>helmert x=0 y=0 z=1.5 rx=0 ry=0 rz=-0.076 s=0 convention=coordinate_frame>inv cart ellps=WGS84
GSK-2011 to WGS 84 (1)|1||||cart ellps=GSK2011>inv cart ellps=WGS84
Kyrg-06 to WGS 84 (1)|1||||
BGS2005 to WGS 84 (1)|1||||
WGS 84 to WGS 84 (Transit)|2||||
GDA2020 to WGS 84 (2)|3||||
St. Helena Tritan to WGS 84 (1)|1||||cart ellps=WGS84>inv helmert x=0.077 y=-0.079 z=-0.086>inv cart ellps=WGS84
SHGD2015 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to ITRF88||?|||
Ballpark geographic offset from WGS 84 to ITRF89||?|||
Conversion from ITRF90 (geocentric) to ITRF90 (geog3D) + WGS 84 (Transit) to ITRF90 (1) + Conversion from WGS 84 (Transit) (geog2D) to WGS 84 (Transit) (geocentric) + WGS 84 to WGS 84 (Transit)|3||||cart ellps=GRS80>inv helmert x=-0.06 y=0.517 z=0.223 rx=-0.0183 ry=0.0003 rz=-0.007 s=0.011 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to ITRF91||?|||
Conversion from ITRF92 (geocentric) to ITRF92 (geog3D) + WGS 84 (G730) to ITRF92 (1) + Conversion from WGS 84 (G730) (geog2D) to WGS 84 (G730) (geocentric) + WGS 84 to WGS 84 (G730)|2.2||||
Ballpark geographic offset from WGS 84 to ITRF93||?|||
Conversion from ITRF94 (geocentric) to ITRF94 (geog3D) + WGS 84 (G873) to ITRF94 (1) + Conversion from WGS 84 (G873) (geog2D) to WGS 84 (G873) (geocentric) + WGS 84 to WGS 84 (G873)|2.1||||
Conversion from ITRF96 (geocentric) to ITRF96 (geog3D) + ITRF96 to GDA94 (2) + Conversion from GDA94 (geog2D) to GDA94 (geocentric) + GDA94 to WGS 84 (1)|3.11||||cart ellps=GRS80>helmert x=0.02454 y=-0.03643 z=-0.06812 rx=-0.0027359 ry=-0.0020431 rz=0.0003731 s=0.006901 dx=-0.0218 dy=0.00471 dz=0.02627 drx=0.0020203 dry=0.0021735 drz=0.001629 ds=0.000388 t_epoch=1994 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ITRF97 (geocentric) to ITRF97 (geog3D) + ITRF97 to GDA94 (2) + Conversion from GDA94 (geog2D) to GDA94 (geocentric) + GDA94 to WGS 84 (1)|3.18||||cart ellps=GRS80>helmert x=-0.01463 y=-0.02762 z=-0.02532 rx=-0.0017893 ry=-0.0006047 rz=0.0009962 s=0.006695 dx=-0.0086 dy=0.00036 dz=0.01125 drx=0.0016394 dry=0.0015198 drz=0.0013801 ds=7e-06 t_epoch=1994 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ITRF2000 (geocentric) to ITRF2000 (geog3D) + WGS 84 (G1150) to ITRF2000 (1) + Conversion from WGS 84 (G1150) (geog2D) to WGS 84 (G1150) (geocentric) + WGS 84 to WGS 84 (G1150)|2.02||||
Conversion from ITRF2005 (geocentric) to ITRF2005 (geog3D) + ITRF2005 to GDA94 (1) + Conversion from GDA94 (geog2D) to GDA94 (geocentric) + GDA94 to WGS 84 (1)|3.03||||cart ellps=GRS80>helmert x=-0.07973 y=-0.00686 z=0.03803 rx=-3.51e-05 ry=0.0021211 rz=0.0021411 s=0.006636 dx=0.00225 dy=-0.00062 dz=-0.00056 drx=0.0014707 dry=0.0011443 drz=0.0011701 ds=0.000294 t_epoch=1994 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ITRF2008 (geocentric) to ITRF2008 (geog3D) + WGS 84 (G1762) to ITRF2008 (1) + Conversion from WGS 84 (G1762) (geog2D) to WGS 84 (G1762) (geocentric) + WGS 84 to WGS 84 (G1762)|2.01||||
Conversion from ITRF2014 (geocentric) to ITRF2014 (geog3D) + WGS 84 (G2139) to ITRF2014 (1) + Conversion from WGS 84 (G2139) (geog2D) to WGS 84 (G2139) (geocentric) + WGS 84 to WGS 84 (G2139)|2.01||||
ETRS89 to ETRF89 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF90 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF91 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF92 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF93 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF94 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF96 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF97 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF2000 + ETRS89 to WGS 84 (1)|1.1||||
Transformation from WGS 84 to Gusterberg (Ferro) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to Gusterberg (Ferro) altered to use prime meridian of WGS 84||?|||
Transformation from WGS 84 to St. Stephen (Ferro) altered to use prime meridian of WGS 84 + Ballpark geographic offset from WGS 84 to St. Stephen (Ferro) altered to use prime meridian of WGS 84||?|||
ISN2016 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to NAD83(CSRS96)||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v2||?|g||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v3||?|g||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v4||?|g||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v5||?|||
Conversion from NAD83(CSRS)v6 (geocentric) to NAD83(CSRS)v6 (geog3D) + NAD83(CSRS)v6 to NAD83(2011) (1) + Conversion from NAD83(2011) (geog2D) to NAD83(2011) (geocentric) + NAD83(2011) to WGS 84 (1)|2||||
Conversion from NAD83(CSRS)v6 (geocentric) to NAD83(CSRS)v6 (geog2D) + NAD83(CSRS)v6 to NAD83(2011) (1) + Conversion from NAD83(2011) (geog2D) to NAD83(2011) (geocentric) + NAD83(2011) to WGS 84 (1)|2||||
Conversion from NAD83(CSRS)v7 (geocentric) to NAD83(CSRS)v7 (geog3D) + NAD83(CSRS)v7 to NAD83(2011) (1) + Conversion from NAD83(2011) (geog2D) to NAD83(2011) (geocentric) + NAD83(2011) to WGS 84 (1)|2||||
Conversion from NAD83(CSRS)v7 (geocentric) to NAD83(CSRS)v7 (geog2D) + NAD83(CSRS)v7 to NAD83(2011) (1) + Conversion from NAD83(2011) (geog2D) to NAD83(2011) (geocentric) + NAD83(2011) to WGS 84 (1)|2||||
S-JTSK [JTSK03] to WGS 84 (1)|1||||cart ellps=bessel>helmert x=485.021 y=169.465 z=483.839 rx=-7.786342 ry=-4.397554 rz=-4.102655 s=0 convention=coordinate_frame>inv cart ellps=WGS84
ETRS89 to ETRF2005 + ETRS89 to WGS 84 (1)|1.1||||
ETRS89 to ETRF2014 + ETRS89 to WGS 84 (1)|1.1||||
Hong Kong Geodetic CS to WGS 84 (1)|1||||
Macao 1920 to WGS 84 (1)|1||||cart ellps=intl>molobadekas x=-202.865 y=-303.99 z=-155.873 rx=-34.079 ry=76.126 rz=32.66 s=6.096 px=-2361554.788 py=5417536.177 pz=2391608.926 convention=coordinate_frame>inv cart ellps=WGS84
Macao 2008 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to NAD83(FBN)||?|g||
Ballpark geographic offset from WGS 84 to NAD83(HARN Corrected)||?|g||
SRB_ETRS89 to WGS 84 (1)|1||||
Camacupa 2015 to WGS 84 (11)|3||||cart a=6378249.145 rf=293.465>helmert x=-93.799 y=-132.737 z=-219.073 rx=1.844 ry=-0.648 rz=6.37 s=-0.169 convention=coordinate_frame>inv cart ellps=WGS84
RSAO13 to WGS 84 (1)|1||||
MTRF-2000 to WGS 84 (1)|1||||
RGWF96 to WGS 84 (1)|1||||
CR05 to CR-SIRGAS (1) + CR05 to WGS 84 (2)|1.5||||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF00P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF01P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF01P02||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF02P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF04P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF05P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF06P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF07P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON DGF08P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR09P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR10P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR11P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR13P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR14P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR15P01||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-CON SIR17P01||?|g||
PSAD56 to SIRGAS-Chile 2010 (2) + PSAD56 to WGS 84 (16)|22||||
Conversion from ITRF90 (geocentric) to ITRF90 (geog2D) + WGS 84 (Transit) to ITRF90 (1) + Conversion from WGS 84 (Transit) (geog2D) to WGS 84 (Transit) (geocentric) + WGS 84 to WGS 84 (Transit)|3||||cart ellps=GRS80>inv helmert x=-0.06 y=0.517 z=0.223 rx=-0.0183 ry=0.0003 rz=-0.007 s=0.011 convention=position_vector>inv cart ellps=WGS84
Conversion from ITRF92 (geocentric) to ITRF92 (geog2D) + WGS 84 (G730) to ITRF92 (1) + Conversion from WGS 84 (G730) (geog2D) to WGS 84 (G730) (geocentric) + WGS 84 to WGS 84 (G730)|2.2||||
Conversion from ITRF94 (geocentric) to ITRF94 (geog2D) + WGS 84 (G873) to ITRF94 (1) + Conversion from WGS 84 (G873) (geog2D) to WGS 84 (G873) (geocentric) + WGS 84 to WGS 84 (G873)|2.1||||
Conversion from ITRF96 (geocentric) to ITRF96 (geog2D) + ITRF96 to GDA94 (2) + Conversion from GDA94 (geog2D) to GDA94 (geocentric) + GDA94 to WGS 84 (1)|3.11||||cart ellps=GRS80>helmert x=0.02454 y=-0.03643 z=-0.06812 rx=-0.0027359 ry=-0.0020431 rz=0.0003731 s=0.006901 dx=-0.0218 dy=0.00471 dz=0.02627 drx=0.0020203 dry=0.0021735 drz=0.001629 ds=0.000388 t_epoch=1994 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ITRF97 (geocentric) to ITRF97 (geog2D) + ITRF97 to GDA94 (2) + Conversion from GDA94 (geog2D) to GDA94 (geocentric) + GDA94 to WGS 84 (1)|3.18||||cart ellps=GRS80>helmert x=-0.01463 y=-0.02762 z=-0.02532 rx=-0.0017893 ry=-0.0006047 rz=0.0009962 s=0.006695 dx=-0.0086 dy=0.00036 dz=0.01125 drx=0.0016394 dry=0.0015198 drz=0.0013801 ds=7e-06 t_epoch=1994 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ITRF2000 (geocentric) to ITRF2000 (geog2D) + WGS 84 (G1150) to ITRF2000 (1) + Conversion from WGS 84 (G1150) (geog2D) to WGS 84 (G1150) (geocentric) + WGS 84 to WGS 84 (G1150)|2.02||||
Conversion from ITRF2005 (geocentric) to ITRF2005 (geog2D) + ITRF2005 to GDA94 (1) + Conversion from GDA94 (geog2D) to GDA94 (geocentric) + GDA94 to WGS 84 (1)|3.03||||cart ellps=GRS80>helmert x=-0.07973 y=-0.00686 z=0.03803 rx=-3.51e-05 ry=0.0021211 rz=0.0021411 s=0.006636 dx=0.00225 dy=-0.00062 dz=-0.00056 drx=0.0014707 dry=0.0011443 drz=0.0011701 ds=0.000294 t_epoch=1994 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ITRF2008 (geocentric) to ITRF2008 (geog2D) + WGS 84 (G1762) to ITRF2008 (1) + Conversion from WGS 84 (G1762) (geog2D) to WGS 84 (G1762) (geocentric) + WGS 84 to WGS 84 (G1762)|2.01||||
Conversion from ITRF2014 (geocentric) to ITRF2014 (geog2D) + WGS 84 (G2139) to ITRF2014 (1) + Conversion from WGS 84 (G2139) (geog2D) to WGS 84 (G2139) (geocentric) + WGS 84 to WGS 84 (G2139)|2.01||||
Ballpark geographic offset from WGS 84 to IGS97||?|||
Ballpark geographic offset from WGS 84 to IGS00||?|||
Ballpark geographic offset from WGS 84 to IGb00||?|||
Ballpark geographic offset from WGS 84 to IGS05||?|||
Conversion from IGS08 (geocentric) to IGS08 (geog3D) + IGS08 to IGRS (2) + Conversion from IGRS (geog2D) to IGRS (geocentric) + IGRS to WGS 84 (1)|1.05||||cart ellps=GRS80>helmert x=-0.214 y=0.119 z=0.156 rx=-0.01182 ry=0.00811 rz=-0.01677 s=-0.0059 convention=position_vector>inv cart ellps=GRS80
Conversion from IGS08 (geocentric) to IGS08 (geog2D) + IGS08 to IGRS (2) + Conversion from IGRS (geog2D) to IGRS (geocentric) + IGRS to WGS 84 (1)|1.05||||cart ellps=GRS80>helmert x=-0.214 y=0.119 z=0.156 rx=-0.01182 ry=0.00811 rz=-0.01677 s=-0.0059 convention=position_vector>inv cart ellps=GRS80
Ballpark geographic offset from WGS 84 to IGb08||?|||
Ballpark geographic offset from WGS 84 to IGS14||?|||
Ballpark geographic offset from WGS 84 to NAD83(MARP00)||?|||
Ballpark geographic offset from WGS 84 to NAD83(PACP00)||?|||
KOSOVAREF01 to WGS 84 (1)|1||||
PSAD56 to SIRGAS-Chile 2013 (2) + PSAD56 to WGS 84 (16)|22||||
PSAD56 to SIRGAS-Chile 2016 (2) + PSAD56 to WGS 84 (16)|22||||
Ballpark geographic offset from WGS 84 to SIRGAS-Chile||?|||
Tapi Aike to WGS 84 (1)|5||||cart ellps=intl>inv helmert x=192.26 y=-65.72 z=-132.08>inv cart ellps=WGS84
MMN to WGS 84 (1)|2.5||||cart ellps=intl>inv helmert x=9.5 y=-122.9 z=-138.2>inv cart ellps=WGS84
MMS to WGS 84 (1)|2.5||||cart ellps=intl>inv helmert x=78.1 y=-101.6 z=-133.3>inv cart ellps=WGS84
Conversion from ONGD17 (geocentric) to ONGD17 (geog3D) + ONGD17 to WGS 84 (1) + Conversion from WGS 84 (geog2D) to WGS 84 (geocentric)|0.1||||cart ellps=GRS80>helmert x=1.16835 y=-1.42001 z=-2.24431 rx=0.00822 ry=0.05508 rz=-0.01818 s=0.23388 convention=coordinate_frame>inv cart ellps=WGS84
Conversion from ONGD17 (geocentric) to ONGD17 (geog2D) + ONGD17 to WGS 84 (1) + Conversion from WGS 84 (geog2D) to WGS 84 (geocentric)|0.1||||cart ellps=GRS80>helmert x=1.16835 y=-1.42001 z=-2.24431 rx=0.00822 ry=0.05508 rz=-0.01818 s=0.23388 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to HS2-IRF||?|g||
Conversion from ATRF2014 (geocentric) to ATRF2014 (geog3D) + ATRF2014 to GDA2020 (1) + Conversion from GDA2020 (geog2D) to GDA2020 (geocentric) + GDA2020 to WGS 84 (2)|3.03||||cart ellps=GRS80>helmert x=0 y=0 z=0 rx=0 ry=0 rz=0 s=0 dx=0 dy=0 dz=0 drx=0.00150379 dry=0.00118346 drz=0.00120716 ds=0 t_epoch=2020 convention=coordinate_frame>inv cart ellps=GRS80
Conversion from ATRF2014 (geocentric) to ATRF2014 (geog2D) + ATRF2014 to GDA2020 (1) + Conversion from GDA2020 (geog2D) to GDA2020 (geocentric) + GDA2020 to WGS 84 (2)|3.03||||cart ellps=GRS80>helmert x=0 y=0 z=0 rx=0 ry=0 rz=0 s=0 dx=0 dy=0 dz=0 drx=0.00150379 dry=0.00118346 drz=0.00120716 ds=0 t_epoch=2020 convention=coordinate_frame>inv cart ellps=GRS80
KSA-GRF17 to WGS 84 (1)|1||||cart ellps=GRS80>helmert x=0 y=0 z=0 rx=-0.008393 ry=0.000749 rz=-0.010276 s=0 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to TPEN11-IRF||?|g||
Ballpark geographic offset from WGS 84 to MML07-IRF||?|g||
Ballpark geographic offset from WGS 84 to IGb14||?|||
Ballpark geographic offset from WGS 84 to AbInvA96_2020-IRF||?|g||
PN68 to WGS 84 (1)|44||||cart ellps=intl>inv helmert x=307 y=92 z=-127>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to GBK19-IRF||?|g||
DGN95 to SRGI2013 (1) + DGN95 to WGS 84 (1)|1.2||||cart ellps=WGS84>inv helmert x=-0.2773 y=0.0534 z=0.4819 rx=0.0192857593841035 ry=-0.00589917345866696 rz=0.00199870597253436 s=-0.028 convention=coordinate_frame>inv cart ellps=WGS84
Conversion from PZ-90.11 (geocentric) to PZ-90.11 (geog2D) + PZ-90 to PZ-90.11 (1) + Conversion from PZ-90 (geog2D) to PZ-90 (geocentric) + PZ-90 to WGS 84 (1)|1.7||||cart a=6378136 rf=298.257839303>inv helmert x=-1.443 y=0.156 z=0.222 rx=-0.0023 ry=0.00354 rz=-0.13421 s=-0.228 convention=coordinate_frame>inv cart a=6378136 rf=298.257839303>cart a=6378136 rf=298.257839303>helmert x=0 y=0 z=1.5 rx=0 ry=0 rz=-0.076 s=0 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to LTF2004(G)||?|||
Ballpark geographic offset from WGS 84 to REDGEOMIN||?|||
ETRF2000-PL to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to EOS21-IRF||?|g||
WGS 84 to WGS 84 (G2139)|2||||
Ballpark geographic offset from WGS 84 to ECML14_NB-IRF||?|g||
Ballpark geographic offset from WGS 84 to EWR2-IRF||?|g||
RGF93 v2 to WGS 84 (1)|1||||
RGF93 v2b to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to MRH21-IRF||?|g||
Ballpark geographic offset from WGS 84 to MOLDOR11-IRF||?|g||
Ballpark geographic offset from WGS 84 to EBBWV14-IRF||?|g||
Ballpark geographic offset from WGS 84 to HULLEE13-IRF||?|g||
Ballpark geographic offset from WGS 84 to SCM22-IRF||?|g||
Ballpark geographic offset from WGS 84 to FNL22-IRF||?|g||
Conversion from ITRF2020 (geocentric) to ITRF2020 (geog3D) + WGS 84 (G2296) to ITRF2020 (1) + Conversion from WGS 84 (G2296) (geog2D) to WGS 84 (G2296) (geocentric) + WGS 84 to WGS 84 (G2296)|2.01||||
Conversion from ITRF2020 (geocentric) to ITRF2020 (geog2D) + WGS 84 (G2296) to ITRF2020 (1) + Conversion from WGS 84 (G2296) (geog2D) to WGS 84 (G2296) (geocentric) + WGS 84 to WGS 84 (G2296)|2.01||||
Ballpark geographic offset from WGS 84 to S34J-IRF||?|g||
Ballpark geographic offset from WGS 84 to DoPw22-IRF||?|g||
Ballpark geographic offset from WGS 84 to IGS20||?|||
Ballpark geographic offset from WGS 84 to ShAb07-IRF||?|g||
Ballpark geographic offset from WGS 84 to CNH22-IRF||?|g||
Ballpark geographic offset from WGS 84 to CWS13-IRF||?|g||
Ballpark geographic offset from WGS 84 to DIBA15-IRF||?|g||
Ballpark geographic offset from WGS 84 to GWPBS22-IRF||?|g||
Ballpark geographic offset from WGS 84 to GWWAB22-IRF||?|g||
Ballpark geographic offset from WGS 84 to GWWWA22-IRF||?|g||
Ballpark geographic offset from WGS 84 to MALS09-IRF||?|g||
Ballpark geographic offset from WGS 84 to OxWo08-IRF||?|g||
Ballpark geographic offset from WGS 84 to SYC20-IRF||?|g||
Ballpark geographic offset from WGS 84 to S34S-IRF||?|g||
Ballpark geographic offset from WGS 84 to S45B-IRF||?|g||
Ballpark geographic offset from WGS 84 to GS-IRF||?|g||
Ballpark geographic offset from WGS 84 to GSB-IRF||?|g||
Ballpark geographic offset from WGS 84 to KK-IRF||?|g||
Ballpark geographic offset from WGS 84 to Ostenfeld-IRF||?|g||
Ballpark geographic offset from WGS 84 to SMITB20-IRF||?|g||
Ballpark geographic offset from WGS 84 to RBEPP12-IRF||?|g||
Ballpark geographic offset from WGS 84 to ETRS89/DREF91/2016||?|||
RGSH2020 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to LKS-2020||?|||
RGNC15 to WGS 84 (1)|1||||
BH_ETRS89 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to Hughes 1980||?|||
Ballpark geographic offset from WGS 84 to NSIDC Authalic Sphere||?|||
Conversion from NAD83(CSRS)v8 (geocentric) to NAD83(CSRS)v8 (geog3D) + NAD83(CSRS)v8 to NAD83(2011) (1) + Conversion from NAD83(2011) (geog2D) to NAD83(2011) (geocentric) + NAD83(2011) to WGS 84 (1)|2||||
Conversion from NAD83(CSRS)v8 (geocentric) to NAD83(CSRS)v8 (geog2D) + NAD83(CSRS)v8 to NAD83(2011) (1) + Conversion from NAD83(2011) (geog2D) to NAD83(2011) (geocentric) + NAD83(2011) to WGS 84 (1)|2||||
Ballpark geographic offset from WGS 84 to COV23-IRF||?|g||
BBT2000 to WGS 84 (1)|1||||
ETRS89 to ETRF2020 + ETRS89 to WGS 84 (1)|1.1||||
WGS 84 to WGS 84 (G2296)|2||||
Ballpark geographic offset from WGS 84 to ECML14-IRF||?|g||
Ballpark geographic offset from WGS 84 to WC05-IRF||?|g||
RGM23 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to MWC18-IRF||?|g||
PSAD56 to SIRGAS-Chile 2021 (2) + PSAD56 to WGS 84 (16)|22||||
MAGNA-SIRGAS 2018 to WGS 84 (1)|1||||
Ballpark geographic offset from WGS 84 to NAD27(CGQ77)||?|||
Ballpark geographic offset from WGS 84 to Locodjo 1965||?|||
Ballpark geographic offset from WGS 84 to Hanoi 1972||?|||
Transformation from Madrid 1870 (Madrid) altered to use prime meridian of WGS 84 to Madrid 1870 (Madrid) + Ballpark geographic offset from WGS 84 to Madrid 1870 (Madrid) altered to use prime meridian of WGS 84||?|||inv geogoffset dlon=-13274.55>inv geogoffset dlon=13274.55
Hito XVIII to WGS 84 (1)|0.5||||cart ellps=intl>helmert x=18.38 y=192.45 z=96.82 rx=0.056 ry=-0.142 rz=-0.2 s=-0.0013 convention=position_vector>inv cart ellps=WGS84
NAD27 to WGS 84 (88)|1||||cart ellps=clrk66>helmert x=2.478 y=149.752 z=197.726 rx=-0.526 ry=-0.498 rz=0.501 s=0.685 convention=coordinate_frame>inv cart ellps=WGS84
Carthage to WGS 84 (2)|1||||cart ellps=clrk80ign>inv helmert x=260.1 y=-5.5 z=-432.2>inv cart ellps=WGS84
Accra to WGS 84 (4)|6||||cart a=6378300 rf=296>inv helmert x=170 y=-33 z=-326>inv cart ellps=WGS84
Accra to WGS 84 (3)|25||||cart a=6378300 rf=296>helmert x=-171.16 y=17.29 z=325.21 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Abidjan 1987 to WGS 84 (2)|2||||cart a=6378249.145 rf=293.465>inv helmert x=123.1 y=-53.2 z=-465.4>inv cart ellps=WGS84
Pulkovo 1942(83) to WGS 84 (1)|2||||cart ellps=krass>helmert x=24 y=-123 z=-94 rx=-0.02 ry=0.25 rz=0.13 s=1.1 convention=coordinate_frame>inv cart ellps=WGS84
Pulkovo 1942(58) to WGS 84 (1)|1||||cart ellps=krass>helmert x=33.4 y=-146.6 z=-76.3 rx=-0.359 ry=-0.053 rz=0.844 s=-0.84 convention=position_vector>inv cart ellps=WGS84
ED50 to WGS 84 (17)|2||||cart ellps=intl>inv helmert x=84 y=97 z=117>inv cart ellps=WGS84
NAD27 to WGS 84 (4)|10||g||cart ellps=clrk66>inv helmert x=8 y=-160 z=-176>inv cart ellps=WGS84
NAD83 to WGS 84 (1)|4||g||
ED50 to WGS 84 (30)|2||||cart ellps=intl>helmert x=-84.1 y=-101.8 z=-129.7 rx=0 ry=0 rz=0.468 s=1.05 convention=position_vector>inv cart ellps=WGS84
Batavia to WGS 84 (2)|5||||cart ellps=bessel>inv helmert x=378.873 y=-676.002 z=46.255>inv cart ellps=WGS84
PSAD56 to WGS 84 (13)|15||||cart ellps=intl>molobadekas x=-270.933 y=115.599 z=-360.226 rx=-5.266 ry=-1.238 rz=2.381 s=-5.109 px=2464351.59 py=-5783466.61 pz=974809.81 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Beijing 1954||?|||
Beijing 1954 to WGS 84 (6)|1||||cart ellps=krass>inv helmert x=-11.911 y=154.833 z=80.079>inv cart ellps=WGS84
Beijing 1954 to WGS 84 (3)|15||||cart ellps=krass>helmert x=31.4 y=-144.3 z=-74.8 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Beijing 1954 to WGS 84 (2)|15||||cart ellps=krass>helmert x=15.53 y=-113.82 z=-41.38 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Pulkovo 1942||?|||
Pulkovo 1942 to WGS 84 (20)|3||||cart ellps=krass>helmert x=23.57 y=-140.95 z=-79.8 rx=0 ry=-0.35 rz=-0.79 s=-0.22 convention=coordinate_frame>inv cart ellps=WGS84
NAD83(HARN) to WGS 84 (3)|1||||cart ellps=GRS80>helmert x=-0.991 y=1.9072 z=0.5129 rx=-0.0257899075194932 ry=-0.0096500989602704 rz=-0.0116599432323421 s=0 convention=coordinate_frame>inv cart ellps=WGS84
Segara to WGS 84 (4)|1||||cart ellps=bessel>inv helmert x=404.78 y=-685.68 z=-45.47>inv cart ellps=WGS84
NAD27 to WGS 84 (7)|12||g||cart ellps=clrk66>inv helmert x=5 y=-135 z=-172>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to ETRS89||?|||
ED50 to WGS 84 (37)|2.5||||cart ellps=intl>inv helmert x=112 y=110.3 z=140.2>inv cart ellps=WGS84
DHDN to WGS 84 (3)|2||g||cart ellps=bessel>helmert x=612.4 y=77 z=440.2 rx=-0.054 ry=0.057 rz=-2.797 s=2.55 convention=position_vector>inv cart ellps=WGS84
NAD27 to WGS 84 (6)|7||g||cart ellps=clrk66>inv helmert x=8 y=-159 z=-175>inv cart ellps=WGS84
AGD66 to WGS 84 (18)|3||g||cart ellps=aust_SA>helmert x=-117.808 y=-51.536 z=137.784 rx=-0.303 ry=-0.446 rz=-0.234 s=-0.29 convention=coordinate_frame>inv cart ellps=WGS84
Indian 1960 to WGS 72BE (1) + WGS 72BE to WGS 84 (1)|27||||cart ellps=evrst30>inv helmert x=-199 y=-931 z=-317>helmert x=0 y=0 z=1.9 rx=0 ry=0 rz=0.814 s=-0.38 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Guam 1963||?|||
NAD27 to WGS 84 (22)|18||g||cart ellps=clrk66>inv helmert x=-2 y=-204 z=-105>inv cart ellps=WGS84
NAD83 to WGS 84 (2)|8||||cart ellps=GRS80>inv helmert x=2 y=0 z=-4>inv cart ellps=WGS84
Old Hawaiian to WGS 84 (7)|14||g||cart ellps=clrk66>inv helmert x=-58 y=283 z=182>inv cart ellps=WGS84
Old Hawaiian to WGS 84 (5)|35||g||cart ellps=clrk66>inv helmert x=-45 y=290 z=172>inv cart ellps=WGS84
NAD83 to WGS 84 (3)|4||g||cart ellps=GRS80>inv helmert x=-1 y=-1 z=1>inv cart ellps=WGS84
NAD27 to WGS 84 (10)|13||g||cart ellps=clrk66>inv helmert x=7 y=-162 z=-188>inv cart ellps=WGS84
NAD27 to WGS 84 (13)|8||g||cart ellps=clrk66>inv helmert x=-4 y=-159 z=-188>inv cart ellps=WGS84
NAD27 to WGS 84 (12)|9||g||cart ellps=clrk66>inv helmert x=22 y=-160 z=-190>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Pulkovo 1942(58)||?|||
Pulkovo 1942(83) to WGS 84 (3)|4||||cart ellps=krass>inv helmert x=-28 y=121 z=77>inv cart ellps=WGS84
ED50 to WGS 84 (3)|999||||cart ellps=intl>inv helmert x=103 y=106 z=141>inv cart ellps=WGS84
MGI 1901 to WGS 84 (16)|1||||cart ellps=bessel>helmert x=476.08 y=125.947 z=417.81 rx=-4.610862 ry=-2.388137 rz=11.942335 s=9.896638 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Katanga 1955||?|||
Puerto Rico to WGS 84 (3)|6||g||cart ellps=clrk66>inv helmert x=-11 y=-72 z=101>inv cart ellps=WGS84
Chua to WGS 84 (3)|5||||cart ellps=intl>inv helmert x=144.35 y=-242.88 z=33.2>inv cart ellps=WGS84
NAD27 to WGS 84 (21)|15||g||cart ellps=clrk66>inv helmert x=2 y=-152 z=-149>inv cart ellps=WGS84
SAD69 to SIRGAS-Chile 2002 (3) + SAD69 to WGS 84 (19)|12||||
Ocotepeque 1935 to WGS 84 (2)|5||||cart ellps=clrk66>molobadekas x=213.116 y=9.358 z=-74.946 rx=2.3514187912169 ry=-0.0614669122616347 rz=6.39420899365999 s=5.22 px=617749.7118 py=-6250547.7336 pz=1102063.6099 convention=position_vector>inv cart ellps=WGS84
NAD27 to WGS 84 (2)|10||||cart ellps=clrk66>inv helmert x=0 y=-125 z=-194>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to DHDN||?|||
SAD69 to WGS 84 (16)|5||||cart ellps=aust_SA>inv helmert x=67.35 y=-3.88 z=38.22>inv cart ellps=WGS84
SAD69(96) to WGS 84 (2)|5||g||cart ellps=aust_SA>inv helmert x=67.35 y=-3.88 z=38.22>inv cart ellps=WGS84
MGI 1901 to WGS 84 (10)|2||||cart ellps=bessel>helmert x=521.748 y=229.489 z=590.921 rx=-4.029 ry=-4.488 rz=15.521 s=-9.78 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to GDA94||?|||
Transformation from Gusterberg (Ferro) altered to use prime meridian of WGS 84 to Gusterberg (Ferro) + Ballpark geographic offset from WGS 84 to Gusterberg (Ferro) altered to use prime meridian of WGS 84||?|||
Transformation from St. Stephen (Ferro) altered to use prime meridian of WGS 84 to St. Stephen (Ferro) + Ballpark geographic offset from WGS 84 to St. Stephen (Ferro) altered to use prime meridian of WGS 84||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v6||?|g||
Ballpark geographic offset from WGS 84 to NAD83(MA11)||?|||
PSAD56 to SIRGAS-Chile 2010 (3) + PSAD56 to WGS 84 (17)|22||||
PSAD56 to SIRGAS-Chile 2013 (3) + PSAD56 to WGS 84 (17)|22||||
PSAD56 to SIRGAS-Chile 2016 (3) + PSAD56 to WGS 84 (17)|22||||
Ballpark geographic offset from WGS 84 to NAD83||?|||
Ballpark geographic offset from WGS 84 to SIRGAS-Chile 2021||?|||
PSAD56 to SIRGAS-Chile 2021 (3) + PSAD56 to WGS 84 (17)|22||||
Adindan to WGS 84 (7)|7||||cart a=6378249.145 rf=293.465>inv helmert x=161 y=14 z=-205>inv cart ellps=WGS84
Adindan to WGS 84 (4)|6||||cart a=6378249.145 rf=293.465>inv helmert x=165 y=11 z=-206>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to AGD66||?|||
Ballpark geographic offset from WGS 84 to AGD84||?|||
Aratu to WGS 84 (13)|1||||cart ellps=intl>inv helmert x=157.84 y=-308.54 z=146.6>inv cart ellps=WGS84
Arc 1960 to WGS 84 (2)|6||||cart a=6378249.145 rf=293.465>inv helmert x=157 y=2 z=299>inv cart ellps=WGS84
Transformation from BD50 (Brussels) altered to use prime meridian of WGS 84 to BD50 (Brussels) + Ballpark geographic offset from WGS 84 to BD50 (Brussels) altered to use prime meridian of WGS 84||?|||
Bogota 1975 to WGS 84 (2)|0.2||||cart ellps=intl>inv helmert x=-304.5 y=-306.5 z=318.1>inv cart ellps=WGS84
Bogota 1975 to WGS 84 (10)|1||||cart ellps=intl>helmert x=221.899 y=274.136 z=-397.554 rx=2.80844591036278 ry=-0.44850858891268 rz=-2.81017234679107 s=-2.199943 convention=coordinate_frame>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v2||?|||
Ballpark geographic offset from WGS 84 to Cape||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v3||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v4||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v6||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v7||?|g||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v7||?|||
Ballpark geographic offset from WGS 84 to NAD83(CSRS)v8||?|||
ED50 to WGS 84 (18)|1||||cart ellps=intl>helmert x=-89.5 y=-93.8 z=-123.1 rx=0 ry=0 rz=-0.156 s=1.2 convention=position_vector>inv cart ellps=WGS84
ED50 to WGS 84 (38)|10||||cart ellps=intl>inv helmert x=89.05 y=87.03 z=124.56>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Indian 1954||?|||
Kalianpur 1937 to WGS 84 (1)|18||||cart ellps=evrst30>inv helmert x=-282 y=-726 z=-254>inv cart ellps=WGS84
PSAD56 to WGS 84 (14)|5||||cart ellps=intl>helmert x=-60.31 y=245.935 z=31.008 rx=-12.324 ry=-3.755 rz=7.37 s=0.447 convention=coordinate_frame>inv cart ellps=WGS84
PSAD56 to WGS 84 (5)|26||||cart ellps=intl>inv helmert x=282 y=-169 z=371>inv cart ellps=WGS84
PSAD56 to WGS 84 (7)|17||||cart ellps=intl>inv helmert x=298 y=-159 z=369>inv cart ellps=WGS84
PSAD56 to WGS 84 (2)|19||||cart ellps=intl>inv helmert x=270 y=-188 z=388>inv cart ellps=WGS84
PSAD56 to WGS 84 (12)|10||||cart ellps=intl>inv helmert x=291.87 y=-106.37 z=364.52>inv cart ellps=WGS84
PSAD56 to WGS 84 (8)|16||||cart ellps=intl>inv helmert x=279 y=-175 z=379>inv cart ellps=WGS84
Luzon 1911 to WGS 84 (2)|44||||cart ellps=clrk66>inv helmert x=133 y=79 z=72>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Merchich||?|||
Minna to WGS 84 (13)|7||||cart a=6378249.145 rf=293.465>inv helmert x=93.6 y=83.7 z=-113.8>inv cart ellps=WGS84
Transformation from Monte Mario (Rome) altered to use prime meridian of WGS 84 to Monte Mario (Rome) + Ballpark geographic offset from WGS 84 to Monte Mario (Rome) altered to use prime meridian of WGS 84||?|||
Ballpark geographic offset from WGS 84 to Nahrwan 1967||?|||
Nahrwan 1967 to WGS 84 (2)|35||||cart a=6378249.145 rf=293.465>inv helmert x=243 y=192 z=-477>inv cart ellps=WGS84
Transformation from ATF (Paris) altered to use prime meridian of WGS 84 to ATF (Paris) + Ballpark geographic offset from WGS 84 to ATF (Paris) altered to use prime meridian of WGS 84||?|||inv geogoffset dlon=8413.95>inv geogoffset dlon=-8413.95
Qatar 1974 to WGS 84 (3)|1||||cart ellps=intl>inv helmert x=128.033 y=283.697 z=-21.052>inv cart ellps=WGS84
SAD69 to WGS 84 (6)|10||||cart ellps=aust_SA>inv helmert x=44 y=-6 z=36>inv cart ellps=WGS84
SAD69 to WGS 84 (13)|8||||cart ellps=aust_SA>inv helmert x=45 y=-8 z=33>inv cart ellps=WGS84
SAD69 to WGS 84 (16)|5||g||cart ellps=aust_SA>inv helmert x=67.35 y=-3.88 z=38.22>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to Sapper Hill 1943||?|||
MGI (Ferro) to MGI (1) + MGI to WGS 84 (3)|1.5||||cart ellps=bessel>helmert x=577.326 y=90.129 z=463.919 rx=5.137 ry=1.474 rz=5.297 s=2.4232 convention=position_vector>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to MGI||?|||
NAD27 to WGS 84 (82)|5||g||cart ellps=clrk66>inv helmert x=7 y=-151 z=-178>inv cart ellps=WGS84
NAD27 to WGS 84 (84)|8||g||cart ellps=clrk66>inv helmert x=7 y=-158 z=-172>inv cart ellps=WGS84
NAD27 to WGS 84 (80)|5||||cart ellps=clrk66>inv helmert x=3 y=-154 z=-177>inv cart ellps=WGS84
Ballpark geographic offset from WGS 84 to NAD83||?|g||
# units
metre|1
kilometre|1000
Clarke's link|0.201166195164
Gold Coast foot|0.3047997101815088
US survey foot|0.30480060960121924
foot|0.3048
Clarke's foot|0.3047972654
link|0.201168
British chain (Sears 1922 truncated)|20.116756
Clarke's yard|0.9143917962
Indian yard|0.9143985307444408
British chain (Benoit 1895 B)|20.116782494375872
British yard (Sears 1922)|0.9143984146160287
German legal metre|1.0000135965
British chain (Sears 1922)|20.116765121552632
British foot (Sears 1922)|0.3047994715386762
# geographic
3819|HD1909|ellps=bessel|||0|16.11 45.74 22.9 48.58
3821|TWD67|a=6378160 rf=298.25|||1|119.25 21.87 122.06 25.34
3823|TWD97|ellps=GRS80|||2|114.32 17.36 123.61 26.96
3824|TWD97|ellps=GRS80|||2|114.32 17.36 123.61 26.96
3888|IGRS|ellps=GRS80|||3|38.79 29.06 48.75 37.39
3889|IGRS|ellps=GRS80|||3|38.79 29.06 48.75 37.39
3906|MGI 1901|ellps=bessel|||4|13.38 40.85 23.04 46.88
4001|Unknown datum based upon the Airy 1830 ellipsoid|a=6377563.396 rf=299.3249646|||5|-180 -90 180 90
4002|Unknown datum based upon the Airy Modified 1849 ellipsoid|a=6377340.189 rf=299.3249646|||6|-180 -90 180 90
4003|Unknown datum based upon the Australian National Spheroid|a=6378160 rf=298.25|||7|-180 -90 180 90
4004|Unknown datum based upon the Bessel 1841 ellipsoid|a=6377397.155 rf=299.1528128|||8|-180 -90 180 90
4005|Unknown datum based upon the Bessel Modified ellipsoid|a=6377492.018 rf=299.1528128|||9|-180 -90 180 90
4006|Unknown datum based upon the Bessel Namibia ellipsoid|a=6377483.865280419 rf=299.1528128|||10|-180 -90 180 90
4007|Unknown datum based upon the Clarke 1858 ellipsoid|a=6378293.645208759 rf=294.26067636926064|||11|-180 -90 180 90
4008|Unknown datum based upon the Clarke 1866 ellipsoid|a=6378206.4 rf=294.9786982138982|||12|-180 -90 180 90
4009|Unknown datum based upon the Clarke 1866 Michigan ellipsoid|a=6378450.047548896 rf=294.97869716467716|||13|-180 -90 180 90
4010|Unknown datum based upon the Clarke 1880 (Benoit) ellipsoid|a=6378300.789 rf=293.4663155389811|||14|-180 -90 180 90
4011|Unknown datum based upon the Clarke 1880 (IGN) ellipsoid|a=6378249.2 rf=293.4660212936269|||15|-180 -90 180 90
4012|Unknown datum based upon the Clarke 1880 (RGS) ellipsoid|a=6378249.145 rf=293.465|||16|-180 -90 180 90
4013|Unknown datum based upon the Clarke 1880 (Arc) ellipsoid|a=6378249.145 rf=293.4663077|||17|-180 -90 180 90
4014|Unknown datum based upon the Clarke 1880 (SGA 1922) ellipsoid|a=6378249.2 rf=293.46598|||18|-180 -90 180 90
4015|Unknown datum based upon the Everest 1830 (1937 Adjustment) ellipsoid|a=6377276.345 rf=300.8017|||19|-180 -90 180 90
4016|Unknown datum based upon the Everest 1830 (1967 Definition) ellipsoid|a=6377298.556 rf=300.8017|||20|-180 -90 180 90
4017|MOLDREF99|ellps=GRS80|||21|26.63 45.44 30.13 48.47
4018|Unknown datum based upon the Everest 1830 Modified ellipsoid|a=6377304.063 rf=300.8017|||22|-180 -90 180 90
4019|Unknown datum based upon the GRS 1980 ellipsoid|ellps=GRS80|||23|-180 -90 180 90
4020|Unknown datum based upon the Helmert 1906 ellipsoid|a=6378200 rf=298.3|||24|-180 -90 180 90
4021|Unknown datum based upon the Indonesian National Spheroid|a=6378160 rf=298.247|||25|-180 -90 180 90
4022|Unknown datum based upon the International 1924 ellipsoid|a=6378388 rf=297|||26|-180 -90 180 90
4023|MOLDREF99|ellps=GRS80|||21|26.63 45.44 30.13 48.47
4024|Unknown datum based upon the Krassowsky 1940 ellipsoid|a=6378245 rf=298.3|||27|-180 -90 180 90
4025|Unknown datum based upon the NWL 9D ellipsoid|a=6378145 rf=298.25|||28|-180 -90 180 90
4027|Unknown datum based upon the Plessis 1817 ellipsoid|a=6376523 rf=308.64|||29|-180 -90 180 90
4028|Unknown datum based upon the Struve 1860 ellipsoid|a=6378298.3 rf=294.73|||30|-180 -90 180 90
4029|Unknown datum based upon the War Office ellipsoid|a=6378300 rf=296|||31|-180 -90 180 90
4030|Unknown datum based upon the WGS 84 ellipsoid|ellps=WGS84|||32|-180 -90 180 90
4031|Unknown datum based upon the GEM 10C ellipsoid|ellps=WGS84|||33|-180 -90 180 90
4032|Unknown datum based upon the OSU86F ellipsoid|a=6378136.2 rf=298.257223563|||34|-180 -90 180 90
4033|Unknown datum based upon the OSU91A ellipsoid|a=6378136.3 rf=298.257223563|||35|-180 -90 180 90
4034|Unknown datum based upon the Clarke 1880 ellipsoid|a=6378249.144808011 rf=293.46630765563646|||36|-180 -90 180 90
4035|Unknown datum based upon the Authalic Sphere|R=6371000|||37|-180 -90 180 90
4036|Unknown datum based upon the GRS 1967 ellipsoid|a=6378160 rf=298.247167427|||38|-180 -90 180 90
4040|RGRDC 2005|ellps=GRS80|||39|11.79 -13.46 29.81 -3.41
4041|Unknown datum based upon the Average Terrestrial System 1977 ellipsoid|a=6378135 rf=298.257|||40|-180 -90 180 90
4042|Unknown datum based upon the Everest (1830 Definition) ellipsoid|a=6377299.36559538 rf=300.8017255433549|||41|-180 -90 180 90
4043|Unknown datum based upon the WGS 72 ellipsoid|a=6378135 rf=298.26|||42|-180 -90 180 90
4044|Unknown datum based upon the Everest 1830 (1962 Definition) ellipsoid|a=6377301.243 rf=300.8017255|||43|-180 -90 180 90
4045|Unknown datum based upon the Everest 1830 (1975 Definition) ellipsoid|a=6377299.151 rf=300.8017255|||44|-180 -90 180 90
4046|RGRDC 2005|ellps=GRS80|||39|11.79 -13.46 29.81 -3.41
4047|Unspecified datum based upon the GRS 1980 Authalic Sphere|R=6371007|||45|-180 -90 180 90
4052|Unspecified datum based upon the Clarke 1866 Authalic Sphere|R=6370997|||46|-180 -90 180 90
4053|Unspecified datum based upon the International 1924 Authalic Sphere|R=6371228|||47|-180 -90 180 90
4054|Unspecified datum based upon the Hughes 1980 ellipsoid|a=6378273 rf=298.279411123064|||48|-180 -90 180 90
4055|Popular Visualisation CRS|R=6378137|||49|-180 -90 180 90
4074|SREF98|ellps=GRS80|||50|18.81 42.23 23.01 46.19
4075|SREF98|ellps=GRS80|||50|18.81 42.23 23.01 46.19
4080|REGCAN95|ellps=GRS80|||51|-21.93 24.6 -11.75 32.76
4081|REGCAN95|ellps=GRS80|||51|-21.93 24.6 -11.75 32.76
4120|Greek|a=6377397.155 rf=299.1528128|||52|19.57 34.88 28.3 41.75
4121|GGRS87|ellps=GRS80|||53|19.57 34.88 28.3 41.75
4122|ATS77|a=6378135 rf=298.257|||54|-69.05 43.41 -59.73 48.07
4123|KKJ|ellps=intl|||55|19.24 59.75 31.59 70.09
4124|RT90|ellps=bessel|||56|10.03 54.96 24.17 69.07
4125|Samboja|a=6377397.155 rf=299.1528128|||57|116.72 -1.24 117.99 0
4126|LKS94 (ETRS89)|ellps=GRS80|||58|19.02 53.89 26.82 56.45
4127|Tete|ellps=clrk66|||59|30.21 -26.87 40.9 -10.42
4128|Madzansua|a=6378206.4 rf=294.9786982138982|||60|30.21 -17.76 35.37 -14.01
4129|Observatario|ellps=clrk66|||61|31.29 -26.87 35.65 -19.84
4130|Moznet|ellps=WGS84|||62|30.21 -27.71 43.03 -10.09
4131|Indian 1960|ellps=evrst30|||63|102.14 7.99 110 23.4
4132|FD58|a=6378249.145 rf=293.465|||64|47.13 26.21 53.61 33.22
4133|EST92|ellps=GRS80|||65|21.74 57.52 28.2 59.75
4134|PSD93|a=6378249.145 rf=293.465|||66|51.99 16.59 59.91 26.58
4135|Old Hawaiian|ellps=clrk66|||67|-160.3 18.87 -154.74 22.29
4136|St. Lawrence Island|a=6378206.4 rf=294.9786982138982|||68|-171.97 62.89 -168.59 63.84
4137|St. Paul Island|a=6378206.4 rf=294.9786982138982|||69|-170.51 57.06 -170.04 57.28
4138|St. George Island|a=6378206.4 rf=294.9786982138982|||70|-169.88 56.49 -169.38 56.67
4139|Puerto Rico|ellps=clrk66|||71|-67.97 17.62 -64.25 18.78
4140|NAD83(CSRS98)|ellps=GRS80|||72|-120 44.61 -57.1 62.56
4141|Israel 1993|ellps=GRS80|||73|34.17 29.45 35.69 33.28
4142|Locodjo 1965|a=6378249.145 rf=293.465|||74|-8.61 1.02 -2.48 10.74
4143|Abidjan 1987|a=6378249.145 rf=293.465|||75|-8.61 1.02 -2.48 10.74
4144|Kalianpur 1937|ellps=evrst30|||76|60.86 8.02 101.17 37.07
4145|Kalianpur 1962|a=6377301.243 rf=300.8017255|||77|60.86 21.05 77.83 37.07
4146|Kalianpur 1975|a=6377299.151 rf=300.8017255|||78|68.13 8.02 97.42 35.51
4147|Hanoi 1972|ellps=krass|||79|102.14 8.33 109.53 23.4
4148|Hartebeesthoek94|ellps=WGS84|||80|13.33 -50.32 42.85 -22.13
4149|CH1903|ellps=bessel|||81|5.96 45.82 10.49 47.81
4150|CH1903+|ellps=bessel|||82|5.96 45.82 10.49 47.81
4151|CHTRS95|ellps=GRS80|||83|5.96 45.82 10.49 47.81
4152|NAD83(HARN)|ellps=GRS80|||84|144.58 -14.59 -64.51 71.4
4153|Rassadiran|ellps=intl|||85|52.5 27.39 52.71 27.61
4154|ED50(ED77)|ellps=intl|||86|44.03 23.34 63.34 39.78
4155|Dabola 1981|ellps=clrk80ign|||87|-15.13 7.19 -7.65 12.68
4156|S-JTSK|ellps=bessel|||88|12.09 47.73 22.56 51.06
4157|Mount Dillon|a=6378293.645208759 rf=294.26067636926064|||89|-60.9 11.08 -60.44 11.41
4158|Naparima 1955|ellps=intl|||90|-61.98 9.99 -60.85 10.9
4159|ELD79|ellps=intl|||91|9.31 19.5 26.21 35.23
4160|Chos Malal 1914|ellps=intl|||92|-72.14 -43.41 -65.86 -31.91
4161|Pampa del Castillo|ellps=intl|||93|-73.59 -50.34 -65.47 -42.49
4162|Korean 1985|ellps=bessel|||94|124.53 33.14 131.01 38.64
4163|Yemen NGN96|ellps=WGS84|||95|41.08 8.95 57.96 19
4164|South Yemen|ellps=krass|||96|43.37 12.54 53.14 19
4165|Bissau|ellps=intl|||97|-16.77 10.87 -13.64 12.69
4166|Korean 1995|ellps=WGS84|||98|124.53 33.14 131.01 38.64
4167|NZGD2000|ellps=GRS80|||99|160.6 -55.95 -171.2 -25.88
4168|Accra|a=6378300 rf=296|||100|-3.79 1.4 2.1 11.16
4169|American Samoa 1962|ellps=clrk66|||101|-170.88 -14.43 -169.38 -14.11
4170|SIRGAS 1995|ellps=GRS80|||102|-113.21 -59.87 -26 16.75
4171|RGF93 v1|ellps=GRS80|||103|-9.86 41.15 10.38 51.56
4172|POSGAR|ellps=GRS80|||104|-73.59 -58.41 -52.63 -21.78
4173|IRENET95|ellps=GRS80|||105|-10.56 51.39 -5.34 55.43
4174|Sierra Leone 1924|a=6378300 rf=296|||106|-13.34 8.32 -13.13 8.55
4175|Sierra Leone 1968|a=6378249.145 rf=293.465|||107|-13.35 6.88 -10.26 10
4176|Australian Antarctic|ellps=GRS80|||108|45 -90 160 -60
4178|Pulkovo 1942(83)|ellps=krass|||109|9.92 41.24 28.68 54.74
4179|Pulkovo 1942(58)|ellps=krass|||110|9.92 39.63 31.41 54.89
4180|EST97|ellps=GRS80|||111|20.37 57.52 28.2 60
4181|LUREF|ellps=intl|||112|5.73 49.44 6.53 50.19
4182|Azores Occidental 1939|ellps=intl|||113|-31.34 39.3 -31.02 39.77
4183|Azores Central 1948|ellps=intl|||114|-28.9 38.32 -26.97 39.14
4184|Azores Oriental 1940|ellps=intl|||115|-25.92 36.87 -24.72 37.96
4185|Madeira 1936|a=6378388 rf=297|||116|-17.31 32.35 -16.23 33.15
4188|OSNI 1952|ellps=airy|||117|-8.18 53.96 -5.34 55.36
4189|REGVEN|ellps=GRS80|||118|-73.38 0.64 -58.95 16.75
4190|POSGAR 98|ellps=GRS80|||119|-73.59 -58.41 -52.63 -21.78
4191|Albanian 1987|ellps=krass|||120|19.22 39.64 21.06 42.67
4192|Douala 1948|ellps=intl|||121|8.45 2.16 10.4 4.99
4193|Manoca 1962|ellps=clrk80ign|||122|8.45 2.16 10.4 4.99
4194|Qornoq 1927|ellps=intl|||123|-73.29 59.74 -42.52 79
4195|Scoresbysund 1952|ellps=intl|||124|-29.69 68.66 -19.89 74.58
4196|Ammassalik 1958|ellps=intl|||125|-38.86 65.52 -36.81 65.91
4197|Garoua|a=6378249.145 rf=293.465|||126|12.9 8.92 14.19 9.87
4198|Kousseri|a=6378249.145 rf=293.465|||127|14.17 11.7 15.09 12.77
4199|Egypt 1930|a=6378388 rf=297|||128|24.7 21.97 36.95 31.68
4200|Pulkovo 1995|ellps=krass|||129|18.92 39.87 -168.97 85.19
4201|Adindan|a=6378249.145 rf=293.465|||130|21.82 3.4 47.99 22.24
4202|AGD66|ellps=aust_SA|||131|109.23 -47.2 163.2 -1.3
4203|AGD84|ellps=aust_SA|||132|109.23 -38.53 153.61 -9.37
4204|Ain el Abd|ellps=intl|||133|34.51 16.37 55.67 32.16
4205|Afgooye|ellps=krass|||134|40.98 -1.71 51.47 12.03
4206|Agadez|a=6378249.2 rf=293.4660212936269|||135|0.16 11.69 16 23.53
4207|Lisbon|ellps=intl|||136|-9.56 36.95 -6.19 42.16
4208|Aratu|ellps=intl|||137|-53.38 -35.71 -26 4.26
4209|Arc 1950|a=6378249.145 rf=293.4663077|||138|19.99 -26.88 35.93 -8.19
4210|Arc 1960|a=6378249.145 rf=293.465|||139|28.85 -11.75 41.91 4.63
4211|Batavia|ellps=bessel|||140|95.16 -8.91 117.01 5.97
4212|Barbados 1938|a=6378249.145 rf=293.465|||141|-59.71 13 -59.37 13.39
4213|Beduaram|ellps=clrk80ign|||142|7.81 12.8 14.9 16.7
4214|Beijing 1954|ellps=krass|||143|73.62 16.7 134.77 53.56
4215|BD50|a=6378388 rf=297|||144|2.5 49.5 6.4 51.51
4216|Bermuda 1957|ellps=clrk66|||145|-64.89 32.21 -64.61 32.43
4218|Bogota 1975|ellps=intl|||146|-79.1 -4.23 -66.87 13.68
4219|Bukit Rimpah|ellps=bessel|||147|105.07 -3.3 108.35 -1.44
4220|Camacupa 1948|a=6378249.145 rf=293.465|||148|8.2 -18.02 24.09 -5.82
4221|Campo Inchauspe|ellps=intl|||149|-73.59 -54.93 -53.65 -21.78
4222|Cape|a=6378249.145 rf=293.4663077|||150|16.45 -34.88 32.95 -17.78
4223|Carthage|ellps=clrk80ign|||151|7.49 30.23 13.67 38.41
4224|Chua|ellps=intl|||152|-62.57 -31.91 -47.1 -15.37
4225|Corrego Alegre 1970-72|ellps=intl|||153|-58.16 -33.78 -34.74 -2.68
4226|Cote d'Ivoire|a=6378249.2 rf=293.4660212936269|||154|-8.61 1.02 -2.48 10.74
4227|Deir ez Zor|ellps=clrk80ign|||155|35.04 32.31 42.38 37.3
4228|Douala|a=6378249.2 rf=293.4660212936269|||156|8.32 1.65 16.21 13.09
4229|Egypt 1907|ellps=helmert|||157|24.7 21.89 37.91 33.82
4230|ED50|ellps=intl|||158|-16.1 25.71 48.61 84.73
4231|ED87|ellps=intl|||159|-10.56 34.88 38.01 84.73
4232|Fahud|a=6378249.145 rf=293.465|||160|51.99 16.59 59.91 26.42
4233|Gandajika 1970|a=6378388 rf=297|||161|69.29 -3.47 77.08 8.1
4234|Garoua|a=6378249.2 rf=293.4660212936269|||162|8.32 1.65 16.21 13.09
4235|Guyane Francaise|a=6378388 rf=297|||163|-54.61 2.11 -49.45 8.88
4236|Hu Tzu Shan 1950|ellps=intl|||164|119.25 21.87 122.06 25.34
4237|HD72|ellps=GRS67|||165|16.11 45.74 22.9 48.58
4238|ID74|a=6378160 rf=298.247|||166|95.16 -10.98 141.01 5.97
4239|Indian 1954|ellps=evrst30|||167|92.2 5.63 105.64 28.55
4240|Indian 1975|ellps=evrst30|||168|97.34 5.63 105.64 20.46
4241|Jamaica 1875|a=6378249.144808011 rf=293.46630765563646|||169|-78.43 17.64 -76.17 18.58
4242|JAD69|ellps=clrk66|||170|-78.43 17.64 -76.17 18.58
4243|Kalianpur 1880|a=6377299.36559538 rf=300.8017255433549|||171|60.86 8.02 101.17 37.07
4244|Kandawala|ellps=evrst30|||172|79.64 5.86 81.95 9.88
4245|Kertau 1968|ellps=evrst48|||173|99.59 1.13 105.82 7.81
4246|KOC|a=6378249.145 rf=293.465|||174|46.54 28.53 48.48 30.09
4247|La Canoa|ellps=intl|||175|-73.38 0.64 -59.8 12.25
4248|PSAD56|ellps=intl|||176|-81.41 -43.5 -47.99 12.68
4249|Lake|a=6378388 rf=297|||177|-72.4 8.72 -70.78 11.04
4250|Leigon|a=6378249.145 rf=293.465|||178|-3.79 1.4 2.1 11.16
4251|Liberia 1964|a=6378249.145 rf=293.465|||179|-11.52 4.29 -7.36 8.52
4252|Lome|a=6378249.2 rf=293.4660212936269|||180|-0.15 2.91 2.42 11.14
4253|Luzon 1911|ellps=clrk66|||181|116.89 4.99 126.65 19.45
4254|Hito XVIII 1963|ellps=intl|||182|-74.83 -55.96 -63.73 -51.65
4255|Herat North|ellps=intl|||183|60.5 29.4 74.92 38.48
4256|Mahe 1971|a=6378249.145 rf=293.465|||184|55.3 -4.86 55.59 -4.5
4257|Makassar|ellps=bessel|||185|118.71 -6.54 120.78 -1.88
4258|ETRS89|ellps=GRS80|||186|-16.1 33.26 38.01 84.73
4259|Malongo 1987|ellps=intl|||187|10.53 -6.04 12.37 -5.05
4260|Manoca|a=6378249.145 rf=293.465|||188|8.32 1.65 16.21 13.09
4261|Merchich|ellps=clrk80ign|||189|-17.16 20.71 -1.01 35.97
4262|Massawa|ellps=bessel|||190|36.44 12.36 43.31 18.1
4263|Minna|a=6378249.145 rf=293.465|||191|2.66 1.92 14.65 13.9
4264|Mhast|a=6378388 rf=297|||192|10.53 -6.04 13.1 -4.38
4265|Monte Mario|ellps=intl|||193|5.93 34.76 18.99 47.1
4266|M'poraloko|ellps=clrk80ign|||194|7.03 -6.37 14.52 2.32
4267|NAD27|ellps=clrk66|||195|167.65 7.15 -47.74 83.17
4268|NAD27 Michigan|a=6378450.047548896 rf=294.97869716467716|||196|-90.42 41.69 -82.13 48.32
4269|NAD83|ellps=GRS80|||197|167.65 14.92 -40.73 86.45
4270|Nahrwan 1967|a=6378249.145 rf=293.465|||198|50.55 22.63 57.13 27.05
4271|Naparima 1972|ellps=intl|||199|-60.9 11.08 -60.44 11.41
4272|NZGD49|ellps=intl|||200|165.87 -47.65 179.27 -33.89
4273|NGO 1948|a=6377492.018 rf=299.1528128|||201|4.39 57.9 31.32 71.24
4274|Datum 73|ellps=intl|||202|-9.56 36.95 -6.19 42.16
4275|NTF|ellps=clrk80ign|||203|-4.87 41.31 9.63 51.14
4276|NSWC 9Z-2|a=6378145 rf=298.25|||204|-180 -90 180 90
4277|OSGB36|ellps=airy|||205|-9.01 49.75 2.01 61.01
4278|OSGB70|a=6377563.396 rf=299.3249646|||206|-8.82 49.79 1.92 60.94
4279|OS(SN)80|a=6377563.396 rf=299.3249646|||207|-10.56 49.81 1.84 60.9
4280|Padang|a=6377397.155 rf=299.1528128|||208|95.16 -5.99 106.13 5.97
4281|Palestine 1923|a=6378300.789 b=6356566.435|||209|34.17 29.18 39.31 33.38
4282|Pointe Noire|ellps=clrk80ign|||210|8.84 -6.91 18.65 3.72
4283|GDA94|ellps=GRS80|||211|93.41 -60.55 173.34 -8.47
4284|Pulkovo 1942|ellps=krass|||212|19.57 35.14 -168.97 81.91
4285|Qatar 1974|ellps=intl|||213|50.55 24.55 53.04 27.05
4286|Qatar 1948|a=6378200 rf=298.3|||214|50.69 24.55 51.68 26.2
4287|Qornoq|a=6378388 rf=297|||215|-75 56.38 7.99 87.02
4288|Loma Quintana|a=6378388 rf=297|||216|-73.38 7.75 -59.8 12.25
4289|Amersfoort|ellps=bessel|||217|3.2 50.75 7.22 53.7
4291|SAD69|a=6378160 rf=298.247167427|||218|-91.72 -55.96 -25.28 12.52
4292|Sapper Hill 1943|ellps=intl|||219|-61.55 -52.51 -57.6 -50.96
4293|Schwarzeck|ellps=bess_nam|||220|8.24 -30.64 25.27 -16.95
4294|Segora|a=6377397.155 rf=299.1528128|||221|114.55 -4.24 117.99 0
4295|Serindung|a=6377397.155 rf=299.1528128|||222|108.79 0.06 109.78 2.13
4296|Sudan|a=6378249.2 rf=293.4660212936269|||223|
4297|Tananarive|ellps=intl|||224|42.53 -26.59 51.03 -11.69
4298|Timbalai 1948|ellps=evrstSS|||225|109.31 0.85 119.61 7.67
4299|TM65|a=6377340.189 rf=299.3249646|||226|-10.56 51.39 -5.34 55.43
4300|TM75|a=6377340.189 rf=299.3249646|||227|-10.56 51.39 -5.34 55.43
4301|Tokyo|ellps=bessel|||228|122.83 20.37 154.05 45.54
4302|Trinidad 1903|a=6378293.64520876 b=6356617.98767984|||229|-62.09 9.83 -60 11.51
4303|TC(1948)|a=6378200 rf=298.3|||230|51.56 22.63 56.03 25.34
4304|Voirol 1875|ellps=clrk80ign|||231|-2.95 31.99 9.09 37.14
4306|Bern 1938|a=6377397.155 rf=299.1528128|||232|5.96 45.82 10.49 47.81
4307|Nord Sahara 1959|a=6378249.145 rf=293.465|||233|-8.67 18.97 11.99 38.8
4308|RT38|a=6377397.155 rf=299.1528128|||234|10.93 55.28 24.17 69.07
4309|Yacare|ellps=intl|||235|-58.49 -35 -53.09 -30.09
4310|Yoff|ellps=clrk80ign|||236|-20.22 10.64 -11.36 16.7
4311|Zanderij|ellps=intl|||237|-58.08 1.83 -52.66 9.35
4312|MGI|ellps=bessel|||238|9.53 46.4 17.17 49.02
4313|BD72|ellps=intl|||239|2.5 49.5 6.4 51.51
4314|DHDN|ellps=bessel|||240|5.86 47.27 13.84 55.09
4315|Conakry 1905|ellps=clrk80ign|||241|-15.13 7.19 -7.65 12.68
4316|Dealul Piscului 1930|ellps=intl|||242|20.26 43.62 29.74 48.27
4317|Dealul Piscului 1970|a=6378245 rf=298.3|||243|20.26 43.44 31.41 48.27
4318|NGN|ellps=WGS84|||244|46.54 28.53 48.48 30.09
4319|KUDAMS|ellps=GRS80|||245|47.78 29.17 48.16 29.45
4322|WGS 72|ellps=WGS72|||246|-180 -90 180 90
4324|WGS 72BE|ellps=WGS72|||247|-180 -90 180 90
4326|WGS 84|ellps=WGS84|||248|-180 -90 180 90
4327|WGS 84 (geographic 3D)|ellps=WGS84|||248|-180 -90 180 90
4329|WGS 84 (3D)|ellps=WGS84|||248|-180 -90 180 90
4339|Australian Antarctic (3D)|ellps=GRS80|||108|45 -90 160 -60
4341|EST97 (3D)|ellps=GRS80|||111|20.37 57.52 28.2 60
4343|CHTRF95 (3D)|ellps=GRS80|||83|5.96 45.82 10.49 47.81
4345|ETRS89 (3D)|ellps=GRS80|||186|-16.1 33.26 38.01 84.73
4347|GDA94 (3D)|ellps=GRS80|||211|109.23 -47.2 163.2 -8.88
4349|Hartebeesthoek94 (3D)|ellps=WGS84|||80|13.33 -50.32 42.85 -22.13
4351|IRENET95 (3D)|ellps=GRS80|||105|-10.56 51.39 -5.34 55.43
4353|JGD2000 (3D)|ellps=GRS80|||249|122.38 17.09 157.65 46.05
4355|LKS94 (ETRS89) (3D)|ellps=GRS80|||58|19.02 53.89 26.82 56.45
4357|Moznet (3D)|ellps=WGS84|||62|30.21 -27.71 43.03 -10.09
4359|NAD83(CSRS) (3D)|ellps=GRS80|||72|-139.05 41.68 -52.62 60
4361|NAD83(HARN) (3D)|ellps=GRS80|||84|144.58 -14.59 -64.51 71.4
4363|NZGD2000 (3D)|ellps=GRS80|||99|160.6 -55.95 -171.2 -25.88
4365|POSGAR 98 (3D)|ellps=GRS80|||119|-73.59 -58.41 -52.63 -21.78
4367|REGVEN (3D)|ellps=GRS80|||118|-73.38 0.64 -58.95 16.75
4369|RGF93 (3D)|ellps=GRS80|||103|-9.86 41.15 10.38 51.56
4371|RGFG95 (3D)|ellps=GRS80|||250|-54.61 2.11 -49.45 8.88
4373|RGR92 (3D)|ellps=GRS80|||251|37.58 -25.92 58.27 -10.6
4375|SIRGAS (3D)|ellps=GRS80|||102|-82 -56.15 -34 13
4377|SWEREF99 (3D)|ellps=GRS80|||252|10.03 54.96 24.17 69.07
4379|Yemen NGN96 (3D)|ellps=WGS84|||95|41.08 8.95 57.96 19
4381|RGNC 1991 (3D)|a=6378388 rf=297|||253|156.25 -26.45 174.28 -14.83
4383|RRAF 1991 (3D)|ellps=WGS84|||254|-63.66 14.08 -57.52 18.53
4386|ISN93 (3D)|ellps=GRS80|||255|-30.87 59.96 -5.55 69.59
4388|LKS92 (3D)|ellps=GRS80|||256|19.06 55.67 28.24 58.09
4463|RGSPM06|ellps=GRS80|||257|-57.1 43.41 -55.9 47.37
4466|RGSPM06|ellps=GRS80|||257|-57.1 43.41 -55.9 47.37
4469|RGM04|ellps=GRS80|||258|43.68 -14.49 46.7 -11.33
4470|RGM04|ellps=GRS80|||258|43.68 -14.49 46.7 -11.33
4472|Cadastre 1997|ellps=intl|||259|44.98 -13.05 45.35 -12.61
4475|Cadastre 1997|ellps=intl|||259|44.98 -13.05 45.35 -12.61
4480|China Geodetic Coordinate System 2000|ellps=GRS80|||260|73.62 16.7 134.77 53.56
4482|Mexico ITRF92|ellps=GRS80|||261|-122.19 12.1 -84.64 32.72
4483|Mexico ITRF92|ellps=GRS80|||261|-122.19 12.1 -84.64 32.72
4490|China Geodetic Coordinate System 2000|ellps=GRS80|||260|73.62 16.7 134.77 53.56
4555|New Beijing|a=6378245 rf=298.3|||262|73.62 18.11 134.77 53.56
4557|RRAF 1991|ellps=GRS80|||263|-63.66 14.08 -57.52 18.53
4558|RRAF 1991|ellps=GRS80|||263|-63.66 14.08 -57.52 18.53
4600|Anguilla 1957|a=6378249.145 rf=293.465|||264|-63.22 18.11 -62.92 18.33
4601|Antigua 1943|a=6378249.145 rf=293.465|||265|-61.95 16.94 -61.61 17.22
4602|Dominica 1945|a=6378249.145 rf=293.465|||266|-61.55 15.14 -61.2 15.69
4603|Grenada 1953|a=6378249.145 rf=293.465|||267|-61.84 11.94 -61.35 12.57
4604|Montserrat 1958|a=6378249.145 rf=293.465|||268|-62.29 16.62 -62.08 16.87
4605|St. Kitts 1955|a=6378249.145 rf=293.465|||269|-62.92 17.06 -62.5 17.46
4606|St. Lucia 1955|a=6378249.145 rf=293.465|||270|-61.13 13.66 -60.82 14.16
4607|St. Vincent 1945|a=6378249.145 rf=293.465|||271|-61.52 12.54 -61.07 13.44
4608|NAD27(76)|a=6378206.4 rf=294.9786982138982|||272|-95.16 41.67 -74.35 56.9
4609|NAD27(CGQ77)|a=6378206.4 rf=294.9786982138982|||273|-79.85 44.99 -57.1 62.62
4610|Xian 1980|a=6378140 rf=298.257|||274|73.62 18.11 134.77 53.56
4611|Hong Kong 1980|ellps=intl|||275|113.76 22.13 114.51 22.58
4612|JGD2000|ellps=GRS80|||249|122.38 17.09 157.65 46.05
4613|Segara|ellps=bessel|||276|114.55 -4.24 119.06 4.29
4614|QND95|ellps=intl|||277|50.69 24.55 51.68 26.2
4615|Porto Santo|ellps=intl|||278|-17.31 32.35 -16.23 33.15
4616|Selvagem Grande|ellps=intl|||279|-16.11 29.98 -15.79 30.21
4617|NAD83(CSRS)|ellps=GRS80|||72|-141.01 38.21 -40.73 86.46
4618|SAD69|ellps=aust_SA|||280|-91.72 -55.96 -25.28 12.52
4619|SWEREF99|ellps=GRS80|||252|10.03 54.96 24.17 69.07
4620|Point 58|a=6378249.145 rf=293.465|||281|-17.19 10.26 30.42 15.7
4621|Fort Marigot|ellps=intl|||282|-63.21 17.82 -62.73 18.17
4622|Guadeloupe 1948|ellps=intl|||283|-61.85 15.8 -60.97 16.55
4623|CSG67|ellps=intl|||284|-54.45 3.43 -51.61 5.81
4624|RGFG95|ellps=GRS80|||250|-54.61 2.11 -49.45 8.88
4625|Martinique 1938|ellps=intl|||285|-61.29 14.35 -60.76 14.93
4626|Reunion 1947|ellps=intl|||286|55.16 -21.42 55.91 -20.81
4627|RGR92|ellps=GRS80|||251|51.83 -24.72 58.24 -18.28
4628|Tahiti 52|ellps=intl|||287|-150 -17.93 -149.09 -17.41
4629|Tahaa 54|ellps=intl|||288|-151.91 -16.96 -150.89 -16.17
4630|IGN72 Nuku Hiva|ellps=intl|||289|-140.31 -9.57 -139.44 -8.72
4631|K0 1949|a=6378388 rf=297|||290|68.69 -49.78 70.62 -48.6
4632|Combani 1950|ellps=intl|||291|44.98 -13.05 45.35 -12.61
4633|IGN56 Lifou|ellps=intl|||292|166.98 -21.24 167.52 -20.62
4634|IGN72 Grand Terre|ellps=intl|||293|163.92 -22.45 167.09 -20.03
4635|ST87 Ouvea|a=6378388 rf=297|||294|166.44 -20.77 166.71 -20.34
4636|Petrels 1972|ellps=intl|||295|139.44 -66.78 141.5 -66.1
4637|Perroud 1950|ellps=intl|||296|136 -67.13 142 -65.61
4638|Saint Pierre et Miquelon 1950|ellps=clrk66|||297|-56.48 46.69 -56.07 47.19
4639|MOP78|ellps=intl|||298|-176.25 -13.41 -176.07 -13.16
4640|RRAF 1991|ellps=WGS84|||254|-63.66 14.08 -57.52 18.53
4641|IGN53 Mare|ellps=intl|||299|167.75 -21.71 168.19 -21.32
4642|ST84 Ile des Pins|ellps=intl|||300|167.36 -22.73 167.61 -22.49
4643|ST71 Belep|ellps=intl|||301|163.54 -19.85 163.75 -19.5
4644|NEA74 Noumea|ellps=intl|||302|166.35 -22.37 166.54 -22.19
4645|RGNC 1991|a=6378388 rf=297|||303|156.25 -26.45 174.28 -14.83
4646|Grand Comoros|ellps=intl|||304|43.16 -11.99 43.55 -11.31
4657|Reykjavik 1900|a=6377019.27 rf=300|||305|-24.66 63.34 -13.38 66.59
4658|Hjorsey 1955|ellps=intl|||306|-24.66 63.34 -13.38 66.59
4659|ISN93|ellps=GRS80|||255|-30.87 59.96 -5.55 69.59
4660|Helle 1954|ellps=intl|||307|-9.17 70.75 -7.87 71.24
4661|LKS-92|ellps=GRS80|||256|19.06 55.67 28.24 58.09
4662|IGN72 Grande Terre|ellps=intl|||293|163.92 -22.45 167.09 -20.03
4663|Porto Santo 1995|ellps=intl|||308|-17.31 32.35 -16.23 33.15
4664|Azores Oriental 1995|ellps=intl|||309|-25.92 36.87 -24.72 37.96
4665|Azores Central 1995|ellps=intl|||310|-28.9 38.32 -26.97 39.14
4666|Lisbon 1890|ellps=bessel|||311|-9.56 36.95 -6.19 42.16
4667|IKBD-92|ellps=WGS84|||312|46.36 29.06 48.61 30.32
4668|ED79|ellps=intl|||313|-10.56 34.88 38.01 84.73
4669|LKS94|ellps=GRS80|||58|19.02 53.89 26.82 56.45
4670|IGM95|ellps=GRS80|||314|5.93 34.76 18.99 47.1
4671|Voirol 1879|a=6378249.2 rf=293.4660212936269|||315|-2.95 31.99 9.09 37.14
4672|Chatham Islands 1971|ellps=intl|||316|-177.25 -44.64 -175.54 -43.3
4673|Chatham Islands 1979|ellps=intl|||317|-177.25 -44.64 -175.54 -43.3
4674|SIRGAS 2000|ellps=GRS80|||318|-122.19 -59.87 -25.28 32.72
4675|Guam 1963|ellps=clrk66|||319|144.58 13.18 146.12 20.61
4676|Vientiane 1982|ellps=krass|||320|100.09 13.92 107.64 22.5
4677|Lao 1993|ellps=krass|||321|100.09 13.92 107.64 22.5
4678|Lao 1997|ellps=krass|||322|100.09 13.92 107.64 22.5
4679|Jouik 1961|a=6378249.145 rf=293.465|||323|-17.08 19.37 -15.88 21.34
4680|Nouakchott 1965|a=6378249.145 rf=293.465|||324|-16.57 16.81 -15.59 19.41
4681|Mauritania 1999|a=6378249.145 rf=293.465|||325|-20.04 14.72 -4.8 27.3
4682|Gulshan 303|ellps=evrst30|||326|88.01 18.56 92.67 26.64
4683|PRS92|ellps=clrk66|||327|116.04 3 129.95 22.18
4684|Gan 1970|ellps=intl|||328|72.81 -0.69 73.69 7.08
4685|Gandajika|a=6378388 rf=297|||329|11.79 -13.46 31.31 5.39
4686|MAGNA-SIRGAS|ellps=GRS80|||330|-84.77 -4.23 -66.87 15.51
4687|RGPF|ellps=GRS80|||331|-158.13 -31.24 -131.97 -4.52
4688|Fatu Iva 72|ellps=intl|||332|-138.75 -10.6 -138.54 -10.36
4689|IGN63 Hiva Oa|ellps=intl|||333|-139.23 -10.08 -138.75 -9.64
4690|Tahiti 79|ellps=intl|||334|-149.7 -17.93 -149.09 -17.44
4691|Moorea 87|ellps=intl|||335|-150 -17.63 -149.73 -17.41
4692|Maupiti 83|ellps=intl|||336|-152.39 -16.57 -152.14 -16.34
4693|Nakhl-e Ghanem|ellps=WGS84|||337|51.8 27.3 53.01 28.2
4694|POSGAR 94|ellps=WGS84|||338|-73.59 -58.41 -52.63 -21.78
4695|Katanga 1955|ellps=clrk66|||339|21.74 -13.46 30.78 -4.99
4696|Kasai 1953|a=6378249.145 rf=293.465|||340|21.5 -7.31 26.26 -5.01
4697|IGC 1962 6th Parallel South|a=6378249.145 rf=293.465|||341|12.17 -7.36 29.64 -3.29
4698|IGN 1962 Kerguelen|ellps=intl|||342|68.69 -49.78 70.62 -48.6
4699|Le Pouce 1934|a=6378249.145 rf=293.465|||343|57.25 -20.57 57.85 -19.94
4700|IGN Astro 1960|a=6378249.145 rf=293.465|||344|-17.08 14.72 -4.8 27.3
4701|IGCB 1955|a=6378249.145 rf=293.465|||345|12.17 -6.04 16.28 -4.28
4702|Mauritania 1999|ellps=GRS80|||346|-20.04 14.72 -4.8 27.3
4703|Mhast 1951|a=6378249.145 rf=293.465|||347|10.53 -6.04 13.1 -4.38
4704|Mhast (onshore)|a=6378388 rf=297|||348|10.53 -6.04 13.1 -4.38
4705|Mhast (offshore)|ellps=intl|||349|10.53 -6.04 12.37 -5.05
4706|Egypt Gulf of Suez S-650 TL|ellps=helmert|||350|32.34 27.19 34.27 30.01
4707|Tern Island 1961|ellps=intl|||351|-166.36 23.69 -166.03 23.93
4708|Cocos Islands 1965|ellps=aust_SA|||352|96.76 -12.27 96.99 -11.76
4709|Iwo Jima 1945|ellps=intl|||353|141.2 24.67 141.42 24.89
4710|Astro DOS 71|ellps=intl|||354|-5.85 -16.08 -5.59 -15.85
4711|Marcus Island 1952|ellps=intl|||355|153.91 24.22 154.05 24.35
4712|Ascension Island 1958|ellps=intl|||356|-14.46 -8.03 -14.24 -7.83
4713|Ayabelle Lighthouse|a=6378249.145 rf=293.465|||357|41.75 10.94 44.15 12.72
4714|Bellevue|ellps=intl|||358|168.09 -20.31 169.95 -17.37
4715|Camp Area Astro|ellps=intl|||359|165.73 -77.94 167.43 -77.17
4716|Phoenix Islands 1966|ellps=intl|||360|-174.6 -4.76 -170.66 -2.68
4717|Cape Canaveral|ellps=clrk66|||361|-82.33 20.86 -72.68 30.83
4718|Solomon 1968|ellps=intl|||362|155.62 -10.9 162.44 -6.55
4719|Easter Island 1967|ellps=intl|||363|-109.51 -27.25 -109.16 -27.01
4720|Fiji 1986|ellps=WGS72|||364|176.81 -20.81 -178.15 -12.42
4721|Fiji 1956|ellps=intl|||365|176.81 -19.22 -179.77 -16.1
4722|South Georgia 1968|ellps=intl|||366|-38.08 -54.95 -35.74 -53.93
4723|GCGD59|ellps=clrk66|||367|-81.46 19.21 -81.04 19.41
4724|Diego Garcia 1969|ellps=intl|||368|72.3 -7.49 72.55 -7.18
4725|Johnston Island 1961|ellps=intl|||369|-169.59 16.67 -169.47 16.79
4726|SIGD61|ellps=clrk66|||370|-80.14 19.63 -79.69 19.78
4727|Midway 1961|ellps=intl|||371|-177.45 28.13 -177.31 28.28
4728|PN84|ellps=intl|||372|-18.22 27.58 -16.08 28.9
4729|Pitcairn 1967|ellps=intl|||373|-130.16 -25.14 -130.01 -25
4730|Santo 1965|ellps=intl|||374|166.47 -17.32 168.71 -14.57
4731|Viti Levu 1916|a=6378249.145 rf=293.465|||375|177.19 -18.32 178.75 -17.25
4732|Marshall Islands 1960|ellps=hough|||376|162.27 8.66 167.82 19.38
4733|Wake Island 1952|ellps=intl|||377|166.55 19.22 166.72 19.38
4734|Tristan 1968|ellps=intl|||378|-12.76 -40.42 -9.8 -37
4735|Kusaie 1951|ellps=intl|||379|162.85 5.21 163.1 5.43
4736|Deception Island|a=6378249.145 rf=293.465|||380|-60.89 -63.08 -60.35 -62.82
4737|KGD2002|ellps=GRS80|||381|122.71 28.6 134.28 40.27
4738|Hong Kong 1963|a=6378293.645208759 rf=294.26067636926064|||382|113.76 22.13 114.51 22.58
4739|Hong Kong 1963(67)|ellps=intl|||383|113.76 22.13 114.51 22.58
4740|PZ-90|a=6378136 rf=298.257839303|||384|-180 -90 180 90
4741|FD54|ellps=intl|||385|-7.49 61.33 -6.33 62.41
4742|GDM2000|ellps=GRS80|||386|98.02 0.85 119.61 7.81
4743|Karbala 1979|a=6378249.145 rf=293.465|||387|38.79 29.06 48.61 37.39
4744|Nahrwan 1934|a=6378249.145 rf=293.465|||388|38.79 29.06 51.06 37.39
4745|RD/83|a=6377397.155 rf=299.1528128|||389|11.89 50.2 15.04 51.66
4746|PD/83|a=6377397.155 rf=299.1528128|||390|9.87 50.2 12.66 51.65
4747|GR96|ellps=GRS80|||391|-75 56.38 7.99 87.02
4748|Vanua Levu 1915|a=6378306.3696 b=6356571.996|||392|178.42 -17.07 -179.77 -16.1
4749|RGNC91-93|ellps=GRS80|||393|156.25 -26.45 174.28 -14.83
4750|ST87 Ouvea|ellps=WGS84|||394|166.44 -20.77 166.71 -20.34
4751|Kertau (RSO)|ellps=evrst69|||395|99.59 1.13 104.6 6.72
4752|Viti Levu 1912|a=6378306.3696 b=6356571.996|||396|177.19 -18.32 178.75 -17.25
4753|fk89|a=6378388 rf=297|||397|-7.49 61.33 -6.33 62.41
4754|LGD2006|ellps=intl|||398|9.31 19.5 26.21 35.23
4755|DGN95|ellps=WGS84|||399|92.01 -13.95 141.46 7.79
4756|VN-2000|ellps=WGS84|||400|102.14 8.33 109.53 23.4
4757|SVY21|ellps=WGS84|||401|103.59 1.13 104.07 1.47
4758|JAD2001|ellps=WGS84|||402|-80.6 14.08 -74.51 19.36
4759|NAD83(NSRS2007)|ellps=GRS80|||403|167.65 14.92 -63.88 74.71
4760|WGS 66|a=6378145 rf=298.25|||404|-180 -90 180 90
4761|HTRS96|ellps=GRS80|||405|13 41.62 19.43 46.54
4762|BDA2000|ellps=WGS84|||406|-68.83 28.91 -60.7 35.73
4763|Pitcairn 2006|ellps=WGS84|||407|-130.16 -25.14 -130.01 -25
4764|RSRGD2000|ellps=GRS80|||408|144.99 -90 -144.99 -59.99
4765|Slovenia 1996|ellps=GRS80|||409|13.38 45.42 16.61 46.88
4801|CH1903 (Bern)|ellps=bessel|7.439583333333333||410|5.96 45.82 10.49 47.81
4802|Bogota 1975 (Bogota)|ellps=intl|-74.08091666666667||411|-79.1 -4.23 -66.87 12.52
4803|Lisbon (Lisbon)|ellps=intl|-9.131906111111112||412|-9.56 36.95 -6.19 42.16
4804|Makassar (Jakarta)|ellps=bessel|106.80771944444444||413|118.71 -6.54 120.78 -1.88
4805|MGI (Ferro)|a=6377397.155 rf=299.1528128|||414|9.53 40.85 23.04 49.02
4806|Monte Mario (Rome)|ellps=intl|12.452333333333332||415|5.93 34.76 18.99 47.1
4807|NTF (Paris)|ellps=clrk80ign|2.337229166666667|0.9|416|-4.87 41.31 9.63 51.14
4808|Padang (Jakarta)|ellps=bessel|106.80771944444444||417|95.16 -5.99 106.13 5.97
4809|BD50 (Brussels)|ellps=intl|4.3679749999999995||418|2.5 49.5 6.4 51.51
4810|Tananarive (Paris)|ellps=intl|2.337229166666667|0.9|419|43.18 -25.64 50.56 -11.89
4811|Voirol 1875 (Paris)|ellps=clrk80ign|2.337229166666667|0.9|420|-2.95 31.99 9.09 37.14
4813|Batavia (Jakarta)|ellps=bessel|106.80771944444444||421|95.16 -8.91 115.77 5.97
4814|RT38 (Stockholm)|ellps=bessel|18.05827777777778||422|10.93 55.28 24.17 69.07
4815|Greek (Athens)|ellps=bessel|23.7163375||423|19.57 34.88 28.3 41.75
4816|Carthage (Paris)|ellps=clrk80ign|2.337229166666667|0.9|424|7.49 30.23 11.59 37.4
4817|NGO 1948 (Oslo)|a=6377492.018 rf=299.1528128|10.722916666666666||425|4.39 57.9 31.32 71.24
4818|S-JTSK (Ferro)|ellps=bessel|-17.666666666666668||426|12.09 47.73 22.56 51.06
4819|Nord Sahara 1959 (Paris)|a=6378249.145 rf=293.465|2.337229166666667|0.9|427|-13.17 18.98 11.99 37.34
4820|Segara (Jakarta)|ellps=bessel|106.80771944444444||428|114.55 -4.24 119.06 4.29
4821|Voirol 1879 (Paris)|ellps=clrk80ign|2.337229166666667|0.9|429|-2.95 31.99 9.09 37.14
4823|Sao Tome|a=6378388 rf=297|||430|6.41 -0.04 6.82 0.46
4824|Principe|a=6378388 rf=297|||431|7.27 1.48 7.52 1.76
4883|Slovenia 1996|ellps=GRS80|||409|13.38 45.42 16.61 46.88
4885|RSRGD2000|ellps=GRS80|||408|144.99 -90 -144.99 -59.99
4887|BDA2000|ellps=WGS84|||406|-68.83 28.91 -60.7 35.73
4889|HTRS96|ellps=GRS80|||405|13 41.62 19.43 46.54
4891|WGS 66|a=6378145 rf=298.25|||404|-180 -90 180 90
4893|NAD83(NSRS2007)|ellps=GRS80|||403|167.65 14.92 -63.88 74.71
4895|JAD2001|ellps=WGS84|||402|-80.6 14.08 -74.51 19.36
4898|DGN95|ellps=WGS84|||399|92.01 -13.95 141.46 7.79
4900|LGD2006|ellps=intl|||398|9.31 19.5 26.21 35.23
4901|ATF (Paris)|a=6376523 rf=308.64||0.9|432|-4.87 42.33 8.23 51.14
4902|NDG (Paris)|a=6376523 rf=308.64|2.337229166666667|0.9|433|6.84 47.42 8.23 49.07
4903|Madrid 1870 (Madrid)|a=6378298.3 rf=294.73|||434|-9.37 35.95 3.39 43.82
4904|Lisbon 1890 (Lisbon)|ellps=bessel|-9.131906111111112||435|-9.56 36.95 -6.19 42.16
4907|RGNC91-93|ellps=GRS80|||393|156.25 -26.45 174.28 -14.83
4909|GR96|ellps=GRS80|||391|-75 56.38 7.99 87.02
4921|GDM2000|ellps=GRS80|||386|98.02 0.85 119.61 7.81
4923|PZ-90|a=6378136 rf=298.257839303|||384|-180 -90 180 90
4925|Mauritania 1999|ellps=GRS80|||346|-20.04 14.72 -4.8 27.3
4927|KGD2002|ellps=GRS80|||381|122.71 28.6 134.28 40.27
4929|POSGAR 94|ellps=WGS84|||338|-73.59 -58.41 -52.63 -21.78
4931|Australian Antarctic|ellps=GRS80|||108|45 -90 160 -60
4933|CHTRS95|ellps=GRS80|||83|5.96 45.82 10.49 47.81
4935|EST97|ellps=GRS80|||111|20.37 57.52 28.2 60
4937|ETRS89|ellps=GRS80|||186|-16.1 33.26 38.01 84.73
4939|GDA94|ellps=GRS80|||211|93.41 -60.55 173.34 -8.47
4941|Hartebeesthoek94|ellps=WGS84|||80|13.33 -50.32 42.85 -22.13
4943|IRENET95|ellps=GRS80|||105|-10.56 51.39 -5.34 55.43
4945|ISN93|ellps=GRS80|||255|-30.87 59.96 -5.55 69.59
4947|JGD2000|ellps=GRS80|||249|122.38 17.09 157.65 46.05
4949|LKS-92|ellps=GRS80|||256|19.06 55.67 28.24 58.09
4951|LKS94|ellps=GRS80|||58|19.02 53.89 26.82 56.45
4953|Moznet|ellps=WGS84|||62|30.21 -27.71 43.03 -10.09
4955|NAD83(CSRS)|ellps=GRS80|||72|-141.01 38.21 -40.73 86.46
4957|NAD83(HARN)|ellps=GRS80|||84|144.58 -14.59 -64.51 71.4
4959|NZGD2000|ellps=GRS80|||99|160.6 -55.95 -171.2 -25.88
4961|POSGAR 98|ellps=GRS80|||119|-73.59 -58.41 -52.63 -21.78
4963|REGVEN|ellps=GRS80|||118|-73.38 0.64 -58.95 16.75
4965|RGF93 v1|ellps=GRS80|||103|-9.86 41.15 10.38 51.56
4967|RGFG95|ellps=GRS80|||250|-54.61 2.11 -49.45 8.88
4969|RGNC 1991|a=6378388 rf=297|||303|156.25 -26.45 174.28 -14.83
4971|RGR92|ellps=GRS80|||251|51.83 -24.72 58.24 -18.28
4973|RRAF 1991|ellps=WGS84|||254|-63.66 14.08 -57.52 18.53
4975|SIRGAS 1995|ellps=GRS80|||102|-113.21 -59.87 -26 16.75
4977|SWEREF99|ellps=GRS80|||252|10.03 54.96 24.17 69.07
4979|WGS 84|ellps=WGS84|||248|-180 -90 180 90
4981|Yemen NGN96|ellps=WGS84|||95|41.08 8.95 57.96 19
4983|IGM95|ellps=GRS80|||314|5.93 34.76 18.99 47.1
4985|WGS 72|ellps=WGS72|||246|-180 -90 180 90
4987|WGS 72BE|ellps=WGS72|||247|-180 -90 180 90
4989|SIRGAS 2000|ellps=GRS80|||318|-122.19 -59.87 -25.28 32.72
4991|Lao 1993|ellps=krass|||321|100.09 13.92 107.64 22.5
4993|Lao 1997|ellps=krass|||322|100.09 13.92 107.64 22.5
4995|PRS92|ellps=clrk66|||327|116.04 3 129.95 22.18
4997|MAGNA-SIRGAS|ellps=GRS80|||330|-84.77 -4.23 -66.87 15.51
4999|RGPF|ellps=GRS80|||331|-158.13 -31.24 -131.97 -4.52
5012|PTRA08|ellps=GRS80|||436|-35.58 29.24 -12.48 43.07
5013|PTRA08|ellps=GRS80|||436|-35.58 29.24 -12.48 43.07
5132|Tokyo 1892|a=6377397.155 rf=299.1528128|||437|122.83 20.37 154.05 45.54
5228|S-JTSK/05|ellps=bessel|||438|12.09 48.58 18.86 51.06
5229|S-JTSK/05 (Ferro)|ellps=bessel|-17.666666666666668||439|12.09 48.58 18.86 51.06
5233|SLD99|ellps=evrst30|||440|79.64 5.86 81.95 9.88
5245|GDBD2009|ellps=GRS80|||441|112.37 4.01 115.37 6.31
5246|GDBD2009|ellps=GRS80|||441|112.37 4.01 115.37 6.31
5251|TUREF|ellps=GRS80|||442|25.62 34.42 44.83 43.45
5252|TUREF|ellps=GRS80|||442|25.62 34.42 44.83 43.45
5263|DRUKREF 03|ellps=GRS80|||443|88.74 26.7 92.13 28.33
5264|DRUKREF 03|ellps=GRS80|||443|88.74 26.7 92.13 28.33
5323|ISN2004|ellps=GRS80|||444|-30.87 59.96 -5.55 69.59
5324|ISN2004|ellps=GRS80|||444|-30.87 59.96 -5.55 69.59
5340|POSGAR 2007|ellps=WGS84|||445|-73.59 -58.41 -52.63 -21.78
5342|POSGAR 2007|ellps=WGS84|||445|-73.59 -58.41 -52.63 -21.78
5353|MARGEN|ellps=GRS80|||446|-69.66 -22.91 -57.52 -9.67
5354|MARGEN|ellps=GRS80|||446|-69.66 -22.91 -57.52 -9.67
5359|SIRGAS-Chile 2002|ellps=GRS80|||447|-113.21 -59.87 -65.72 -17.5
5360|SIRGAS-Chile 2002|ellps=GRS80|||447|-113.21 -59.87 -65.72 -17.5
5364|CR05|ellps=WGS84|||448|-90.45 2.15 -81.43 11.77
5365|CR05|ellps=WGS84|||448|-90.45 2.15 -81.43 11.77
5370|MACARIO SOLIS|ellps=GRS80|||449|-84.32 5 -77.04 12.51
5371|MACARIO SOLIS|ellps=GRS80|||449|-84.32 5 -77.04 12.51
5372|Peru96|ellps=GRS80|||450|-84.68 -21.05 -68.67 -0.03
5373|Peru96|ellps=GRS80|||450|-84.68 -21.05 -68.67 -0.03
5380|SIRGAS-ROU98|ellps=WGS84|||451|-58.49 -37.77 -50.01 -30.09
5381|SIRGAS-ROU98|ellps=WGS84|||451|-58.49 -37.77 -50.01 -30.09
5392|SIRGAS_ES2007.8|ellps=GRS80|||452|-91.43 9.97 -87.65 14.44
5393|SIRGAS_ES2007.8|ellps=GRS80|||452|-91.43 9.97 -87.65 14.44
5451|Ocotepeque 1935|ellps=clrk66|||453|-92.29 7.98 -82.53 17.83
5464|Sibun Gorge 1922|a=6378293.645208759 rf=294.26067636926064|||454|-89.22 15.88 -87.72 18.49
5467|Panama-Colon 1911|a=6378206.4 rf=294.9786982138982|||455|-83.04 7.15 -77.19 9.68
5488|RGAF09|ellps=GRS80|||456|-63.66 14.08 -57.52 18.53
5489|RGAF09|ellps=GRS80|||456|-63.66 14.08 -57.52 18.53
5524|Corrego Alegre 1961|a=6378388 rf=297|||457|-58.16 -27.5 -38.82 -14.99
5527|SAD69(96)|ellps=aust_SA|||458|-74.01 -35.71 -25.28 7.04
5545|PNG94|ellps=GRS80|||459|139.2 -14.75 162.81 2.58
5546|PNG94|ellps=GRS80|||459|139.2 -14.75 162.81 2.58
5560|UCS-2000|ellps=krass|||460|22.15 43.18 40.18 52.38
5561|UCS-2000|ellps=krass|||460|22.15 43.18 40.18 52.38
5592|FEH2010|ellps=GRS80|||461|10.66 54.33 12.01 54.83
5593|FEH2010|ellps=GRS80|||461|10.66 54.33 12.01 54.83
5681|DB_REF|ellps=bessel|||462|5.86 47.27 15.04 55.09
5830|DB_REF|ellps=bessel|||462|5.86 47.27 15.04 55.09
5885|TGD2005|ellps=GRS80|||463|-179.08 -25.68 -171.28 -14.14
5886|TGD2005|ellps=GRS80|||463|-179.08 -25.68 -171.28 -14.14
6134|CIGD11|ellps=GRS80|||464|-83.6 17.58 -78.72 20.68
6135|CIGD11|ellps=GRS80|||464|-83.6 17.58 -78.72 20.68
6207|Nepal 1981|ellps=evrst30|||465|80.06 26.34 88.21 30.43
6310|CGRS93|ellps=WGS84|||466|32.2 34.59 34.65 35.74
6311|CGRS93|ellps=WGS84|||466|32.2 34.59 34.65 35.74
6318|NAD83(2011)|ellps=GRS80|||467|167.65 14.92 -63.88 74.71
6319|NAD83(2011)|ellps=GRS80|||467|167.65 14.92 -63.88 74.71
6321|NAD83(PA11)|ellps=GRS80|||468|157.47 -17.56 -151.27 31.8
6322|NAD83(PA11)|ellps=GRS80|||468|157.47 -17.56 -151.27 31.8
6324|NAD83(MA11)|ellps=GRS80|||469|129.48 1.64 149.55 23.9
6325|NAD83(MA11)|ellps=GRS80|||469|129.48 1.64 149.55 23.9
6364|Mexico ITRF2008|ellps=GRS80|||470|-122.19 12.1 -84.64 32.72
6365|Mexico ITRF2008|ellps=GRS80|||470|-122.19 12.1 -84.64 32.72
6667|JGD2011|ellps=GRS80|||471|122.38 17.09 157.65 46.05
6668|JGD2011|ellps=GRS80|||471|122.38 17.09 157.65 46.05
6705|RDN2008|ellps=GRS80|||472|5.93 34.76 18.99 47.1
6706|RDN2008|ellps=GRS80|||472|5.93 34.76 18.99 47.1
6782|NAD83(CORS96)|ellps=GRS80|||473|167.65 14.92 -63.88 74.71
6783|NAD83(CORS96)|ellps=GRS80|||473|167.65 14.92 -63.88 74.71
6881|Aden 1925|a=6378249.145 rf=293.465|||474|43.37 12.54 53.14 19
6882|Bekaa Valley 1920|a=6378249.145 rf=293.465|||475|35.04 33.06 36.63 34.65
6883|Bioko|ellps=intl|||476|8.37 3.14 9.02 3.82
6892|South East Island 1943|a=6378249.145 rf=293.465|||477|55.15 -4.86 56.01 -3.66
6894|Gambia|a=6378249.145 rf=293.465|||478|-16.88 13.05 -13.79 13.83
6979|IGD05|ellps=GRS80|||479|32.99 29.45 35.69 33.53
6980|IGD05|ellps=GRS80|||479|32.99 29.45 35.69 33.53
6982|IG05 Intermediate CRS|ellps=GRS80|||480|34.17 29.45 35.69 33.28
6983|IG05 Intermediate CRS|ellps=GRS80|||480|34.17 29.45 35.69 33.28
6986|IGD05/12|ellps=GRS80|||481|32.99 29.45 35.69 33.53
6987|IGD05/12|ellps=GRS80|||481|32.99 29.45 35.69 33.53
6989|IG05/12 Intermediate CRS|ellps=GRS80|||482|34.17 29.45 35.69 33.28
6990|IG05/12 Intermediate CRS|ellps=GRS80|||482|34.17 29.45 35.69 33.28
7034|RGSPM06 (lon-lat)|ellps=GRS80|||257|-57.1 43.41 -55.9 47.37
7035|RGSPM06 (lon-lat)|ellps=GRS80|||257|-57.1 43.41 -55.9 47.37
7036|RGR92 (lon-lat)|ellps=GRS80|||251|51.83 -24.72 58.24 -18.28
7037|RGR92 (lon-lat)|ellps=GRS80|||251|51.83 -24.72 58.24 -18.28
7038|RGM04 (lon-lat)|ellps=GRS80|||258|43.68 -14.49 46.7 -11.33
7039|RGM04 (lon-lat)|ellps=GRS80|||258|43.68 -14.49 46.7 -11.33
7040|RGFG95 (lon-lat)|ellps=GRS80|||250|-54.61 2.11 -49.45 8.88
7041|RGFG95 (lon-lat)|ellps=GRS80|||250|-54.61 2.11 -49.45 8.88
7042|RGF93 v1 (lon-lat)|ellps=GRS80|||103|-9.86 41.15 10.38 51.56
7072|RGTAAF07|ellps=GRS80|||483|37.98 -67.13 142 -20.91
7073|RGTAAF07|ellps=GRS80|||483|37.98 -67.13 142 -20.91
7084|RGF93 v1 (lon-lat)|ellps=GRS80|||103|-9.86 41.15 10.38 51.56
7085|RGAF09 (lon-lat)|ellps=GRS80|||456|-63.66 14.08 -57.52 18.53
7086|RGAF09 (lon-lat)|ellps=GRS80|||456|-63.66 14.08 -57.52 18.53
7087|RGTAAF07 (lon-lat)|ellps=GRS80|||483|37.98 -67.13 142 -20.91
7088|RGTAAF07 (lon-lat)|ellps=GRS80|||483|37.98 -67.13 142 -20.91
7133|RGTAAF07 (lon-lat)|ellps=GRS80|||483|37.98 -67.13 142 -20.91
7135|IGD05|ellps=WGS84|||479|32.99 29.45 35.69 33.53
7136|IGD05|ellps=WGS84|||479|32.99 29.45 35.69 33.53
7138|IGD05/12|ellps=WGS84|||484|32.99 29.45 35.69 33.53
7139|IGD05/12|ellps=WGS84|||484|32.99 29.45 35.69 33.53
7372|ONGD14|ellps=GRS80|||485|51.99 14.33 63.38 26.74
7373|ONGD14|ellps=GRS80|||485|51.99 14.33 63.38 26.74
7657|WGS 84 (G730)|ellps=WGS84|||486|-180 -90 180 90
7659|WGS 84 (G873)|ellps=WGS84|||487|-180 -90 180 90
7661|WGS 84 (G1150)|ellps=WGS84|||488|-180 -90 180 90
7663|WGS 84 (G1674)|ellps=WGS84|||489|-180 -90 180 90
7665|WGS 84 (G1762)|ellps=WGS84|||490|-180 -90 180 90
7678|PZ-90.02|a=6378136 rf=298.257839303|||491|-180 -90 180 90
7680|PZ-90.11|a=6378136 rf=298.257839303|||492|-180 -90 180 90
7682|GSK-2011|ellps=GSK2011|||493|18.92 39.87 -168.97 85.19
7683|GSK-2011|ellps=GSK2011|||493|18.92 39.87 -168.97 85.19
7685|Kyrg-06|ellps=GRS80|||494|69.24 39.19 80.29 43.22
7686|Kyrg-06|ellps=GRS80|||494|69.24 39.19 80.29 43.22
7797|BGS2005|ellps=GRS80|||495|22.36 41.24 31.35 44.23
7798|BGS2005|ellps=GRS80|||495|22.36 41.24 31.35 44.23
7816|WGS 84 (Transit)|ellps=WGS84|||496|-180 -90 180 90
7843|GDA2020|ellps=GRS80|||497|93.41 -60.55 173.34 -8.47
7844|GDA2020|ellps=GRS80|||497|93.41 -60.55 173.34 -8.47
7880|St. Helena Tritan|ellps=WGS84|||498|-5.85 -16.08 -5.59 -15.85
7881|St. Helena Tritan|ellps=WGS84|||498|-5.85 -16.08 -5.59 -15.85
7885|SHGD2015|ellps=GRS80|||499|-5.85 -16.08 -5.59 -15.85
7886|SHGD2015|ellps=GRS80|||499|-5.85 -16.08 -5.59 -15.85
7900|ITRF88|ellps=GRS80|||500|-180 -90 180 90
7901|ITRF89|ellps=GRS80|||501|-180 -90 180 90
7902|ITRF90|ellps=GRS80|||502|-180 -90 180 90
7903|ITRF91|ellps=GRS80|||503|-180 -90 180 90
7904|ITRF92|ellps=GRS80|||504|-180 -90 180 90
7905|ITRF93|ellps=GRS80|||505|-180 -90 180 90
7906|ITRF94|ellps=GRS80|||506|-180 -90 180 90
7907|ITRF96|ellps=GRS80|||507|-180 -90 180 90
7908|ITRF97|ellps=GRS80|||508|-180 -90 180 90
7909|ITRF2000|ellps=GRS80|||509|-180 -90 180 90
7910|ITRF2005|ellps=GRS80|||510|-180 -90 180 90
7911|ITRF2008|ellps=GRS80|||511|-180 -90 180 90
7912|ITRF2014|ellps=GRS80|||512|-180 -90 180 90
7915|ETRF89|ellps=GRS80|||513|-16.1 33.26 38.01 84.73
7917|ETRF90|ellps=GRS80|||514|-16.1 33.26 38.01 84.73
7919|ETRF91|ellps=GRS80|||515|-16.1 33.26 38.01 84.73
7921|ETRF92|ellps=GRS80|||516|-16.1 33.26 38.01 84.73
7923|ETRF93|ellps=GRS80|||517|-16.1 33.26 38.01 84.73
7925|ETRF94|ellps=GRS80|||518|-16.1 33.26 38.01 84.73
7927|ETRF96|ellps=GRS80|||519|-16.1 33.26 38.01 84.73
7929|ETRF97|ellps=GRS80|||520|-16.1 33.26 38.01 84.73
7931|ETRF2000|ellps=GRS80|||521|-16.1 33.26 38.01 84.73
8042|Gusterberg (Ferro)|a=6376045 rf=310|-17.666666666666668||522|12.07 46.93 16.83 51.06
8043|St. Stephen (Ferro)|a=6376045 rf=310|-17.666666666666668||523|14.41 47.42 18.86 50.45
8085|ISN2016|ellps=GRS80|||524|-30.87 59.96 -5.55 69.59
8086|ISN2016|ellps=GRS80|||524|-30.87 59.96 -5.55 69.59
8231|NAD83(CSRS96)|ellps=GRS80|||525|-141.01 38.21 -40.73 86.46
8232|NAD83(CSRS96)|ellps=GRS80|||525|-141.01 38.21 -40.73 86.46
8235|NAD83(CSRS)v2|ellps=GRS80|||526|-141.01 38.21 -40.73 86.46
8237|NAD83(CSRS)v2|ellps=GRS80|||526|-141.01 38.21 -40.73 86.46
8239|NAD83(CSRS)v3|ellps=GRS80|||527|-141.01 38.21 -40.73 86.46
8240|NAD83(CSRS)v3|ellps=GRS80|||527|-141.01 38.21 -40.73 86.46
8244|NAD83(CSRS)v4|ellps=GRS80|||528|-141.01 38.21 -40.73 86.46
8246|NAD83(CSRS)v4|ellps=GRS80|||528|-141.01 38.21 -40.73 86.46
8248|NAD83(CSRS)v5|ellps=GRS80|||529|-141.01 38.21 -40.73 86.46
8249|NAD83(CSRS)v5|ellps=GRS80|||529|-141.01 38.21 -40.73 86.46
8251|NAD83(CSRS)v6|ellps=GRS80|||530|-141.01 38.21 -40.73 86.46
8252|NAD83(CSRS)v6|ellps=GRS80|||531|-141.01 38.21 -40.73 86.46
8254|NAD83(CSRS)v7|ellps=GRS80|||532|-141.01 38.21 -40.73 86.46
8255|NAD83(CSRS)v7|ellps=GRS80|||533|-141.01 38.21 -40.73 86.46
8351|S-JTSK [JTSK03]|ellps=bessel|||534|16.84 47.73 22.56 49.61
8399|ETRF2005|ellps=GRS80|||535|-16.1 33.26 38.01 84.73
8403|ETRF2014|ellps=GRS80|||536|-16.1 33.26 38.01 84.73
8426|Hong Kong Geodetic CS|ellps=GRS80|||537|113.76 22.13 114.51 22.58
8427|Hong Kong Geodetic CS|ellps=GRS80|||537|113.76 22.13 114.51 22.58
8428|Macao 1920|ellps=intl|||538|113.52 22.06 113.68 22.23
8430|Macao 2008|ellps=GRS80|||539|113.52 22.06 113.68 22.23
8431|Macao 2008|ellps=GRS80|||539|113.52 22.06 113.68 22.23
8449|NAD83(FBN)|ellps=GRS80|||84|144.58 -14.59 -64.51 49.38
8542|NAD83(FBN)|ellps=GRS80|||540|144.58 -14.59 -64.51 49.38
8544|NAD83(HARN Corrected)|ellps=GRS80|||541|-67.97 17.62 -64.51 18.57
8545|NAD83(HARN Corrected)|ellps=GRS80|||541|-67.97 17.62 -64.51 18.57
8684|SRB_ETRS89|ellps=GRS80|||542|18.81 42.23 23.01 46.19
8685|SRB_ETRS89|ellps=GRS80|||542|18.81 42.23 23.01 46.19
8694|Camacupa 2015|a=6378249.145 rf=293.465|||543|8.2 -18.02 24.09 -4.38
8698|RSAO13|ellps=GRS80|||544|8.2 -18.02 24.09 -4.38
8699|RSAO13|ellps=GRS80|||544|8.2 -18.02 24.09 -4.38
8817|MTRF-2000|ellps=GRS80|||545|34.44 16.29 55.67 32.16
8818|MTRF-2000|ellps=GRS80|||545|34.44 16.29 55.67 32.16
8860|NAD83(FBN)|ellps=GRS80|||540|144.58 -14.59 -64.51 49.38
8888|WGS 84 (Transit)|ellps=WGS84|||496|-180 -90 180 90
8899|RGWF96|ellps=GRS80|||546|179.49 -15.94 -174.27 -9.84
8900|RGWF96|ellps=GRS80|||546|179.49 -15.94 -174.27 -9.84
8901|RGWF96 (lon-lat)|ellps=GRS80|||546|179.49 -15.94 -174.27 -9.84
8902|RGWF96 (lon-lat)|ellps=GRS80|||546|179.49 -15.94 -174.27 -9.84
8906|CR-SIRGAS|ellps=GRS80|||547|-90.45 2.15 -81.43 11.77
8907|CR-SIRGAS|ellps=GRS80|||547|-90.45 2.15 -81.43 11.77
8916|SIRGAS-CON DGF00P01|ellps=GRS80|||548|-122.19 -59.87 -25.28 32.72
8918|SIRGAS-CON DGF01P01|ellps=GRS80|||549|-122.19 -59.87 -25.28 32.72
8920|SIRGAS-CON DGF01P02|ellps=GRS80|||550|-122.19 -59.87 -25.28 32.72
8922|SIRGAS-CON DGF02P01|ellps=GRS80|||551|-122.19 -59.87 -25.28 32.72
8924|SIRGAS-CON DGF04P01|ellps=GRS80|||552|-122.19 -59.87 -25.28 32.72
8926|SIRGAS-CON DGF05P01|ellps=GRS80|||553|-122.19 -59.87 -25.28 32.72
8928|SIRGAS-CON DGF06P01|ellps=GRS80|||554|-122.19 -59.87 -25.28 32.72
8930|SIRGAS-CON DGF07P01|ellps=GRS80|||555|-122.19 -59.87 -25.28 32.72
8932|SIRGAS-CON DGF08P01|ellps=GRS80|||556|-122.19 -59.87 -25.28 32.72
8934|SIRGAS-CON SIR09P01|ellps=GRS80|||557|-122.19 -59.87 -25.28 32.72
8936|SIRGAS-CON SIR10P01|ellps=GRS80|||558|-122.19 -59.87 -25.28 32.72
8938|SIRGAS-CON SIR11P01|ellps=GRS80|||559|-122.19 -59.87 -25.28 32.72
8940|SIRGAS-CON SIR13P01|ellps=GRS80|||560|-122.19 -59.87 -25.28 32.72
8942|SIRGAS-CON SIR14P01|ellps=GRS80|||561|-122.19 -59.87 -25.28 32.72
8944|SIRGAS-CON SIR15P01|ellps=GRS80|||562|-122.19 -59.87 -25.28 32.72
8946|SIRGAS-CON SIR17P01|ellps=GRS80|||563|-122.19 -59.87 -25.28 32.72
8948|SIRGAS-Chile 2010|ellps=GRS80|||564|-113.21 -59.87 -65.72 -17.5
8949|SIRGAS-Chile 2010|ellps=GRS80|||564|-113.21 -59.87 -65.72 -17.5
8972|SIRGAS-CON DGF00P01|ellps=GRS80|||548|-122.19 -59.87 -25.28 32.72
8973|SIRGAS-CON DGF01P01|ellps=GRS80|||549|-122.19 -59.87 -25.28 32.72
8974|SIRGAS-CON DGF01P02|ellps=GRS80|||550|-122.19 -59.87 -25.28 32.72
8975|SIRGAS-CON DGF02P01|ellps=GRS80|||551|-122.19 -59.87 -25.28 32.72
8976|SIRGAS-CON DGF04P01|ellps=GRS80|||552|-122.19 -59.87 -25.28 32.72
8977|SIRGAS-CON DGF05P01|ellps=GRS80|||553|-122.19 -59.87 -25.28 32.72
8978|SIRGAS-CON DGF06P01|ellps=GRS80|||554|-122.19 -59.87 -25.28 32.72
8979|SIRGAS-CON DGF07P01|ellps=GRS80|||555|-122.19 -59.87 -25.28 32.72
8980|SIRGAS-CON DGF08P01|ellps=GRS80|||556|-122.19 -59.87 -25.28 32.72
8981|SIRGAS-CON SIR09P01|ellps=GRS80|||557|-122.19 -59.87 -25.28 32.72
8982|SIRGAS-CON SIR10P01|ellps=GRS80|||558|-122.19 -59.87 -25.28 32.72
8983|SIRGAS-CON SIR11P01|ellps=GRS80|||559|-122.19 -59.87 -25.28 32.72
8984|SIRGAS-CON SIR13P01|ellps=GRS80|||560|-122.19 -59.87 -25.28 32.72
8985|SIRGAS-CON SIR14P01|ellps=GRS80|||561|-122.19 -59.87 -25.28 32.72
8986|SIRGAS-CON SIR15P01|ellps=GRS80|||562|-122.19 -59.87 -25.28 32.72
8987|SIRGAS-CON SIR17P01|ellps=GRS80|||563|-122.19 -59.87 -25.28 32.72
8988|ITRF88|ellps=GRS80|||500|-180 -90 180 90
8989|ITRF89|ellps=GRS80|||501|-180 -90 180 90
8990|ITRF90|ellps=GRS80|||565|-180 -90 180 90
8991|ITRF91|ellps=GRS80|||503|-180 -90 180 90
8992|ITRF92|ellps=GRS80|||566|-180 -90 180 90
8993|ITRF93|ellps=GRS80|||505|-180 -90 180 90
8994|ITRF94|ellps=GRS80|||567|-180 -90 180 90
8995|ITRF96|ellps=GRS80|||568|-180 -90 180 90
8996|ITRF97|ellps=GRS80|||569|-180 -90 180 90
8997|ITRF2000|ellps=GRS80|||570|-180 -90 180 90
8998|ITRF2005|ellps=GRS80|||571|-180 -90 180 90
8999|ITRF2008|ellps=GRS80|||572|-180 -90 180 90
9000|ITRF2014|ellps=GRS80|||573|-180 -90 180 90
9002|IGS97|ellps=GRS80|||574|-180 -90 180 90
9003|IGS97|ellps=GRS80|||574|-180 -90 180 90
9005|IGS00|ellps=GRS80|||575|-180 -90 180 90
9006|IGS00|ellps=GRS80|||575|-180 -90 180 90
9008|IGb00|ellps=GRS80|||576|-180 -90 180 90
9009|IGb00|ellps=GRS80|||576|-180 -90 180 90
9011|IGS05|ellps=GRS80|||577|-180 -90 180 90
9012|IGS05|ellps=GRS80|||577|-180 -90 180 90
9013|IGS08|ellps=GRS80|||578|-180 -90 180 90
9014|IGS08|ellps=GRS80|||579|-180 -90 180 90
9016|IGb08|ellps=GRS80|||580|-180 -90 180 90
9017|IGb08|ellps=GRS80|||580|-180 -90 180 90
9018|IGS14|ellps=GRS80|||581|-180 -90 180 90
9019|IGS14|ellps=GRS80|||581|-180 -90 180 90
9053|WGS 84 (G730)|ellps=WGS84|||486|-180 -90 180 90
9054|WGS 84 (G873)|ellps=WGS84|||487|-180 -90 180 90
9055|WGS 84 (G1150)|ellps=WGS84|||488|-180 -90 180 90
9056|WGS 84 (G1674)|ellps=WGS84|||489|-180 -90 180 90
9057|WGS 84 (G1762)|ellps=WGS84|||490|-180 -90 180 90
9059|ETRF89|ellps=GRS80|||513|-16.1 33.26 38.01 84.73
9060|ETRF90|ellps=GRS80|||514|-16.1 33.26 38.01 84.73
9061|ETRF91|ellps=GRS80|||515|-16.1 33.26 38.01 84.73
9062|ETRF92|ellps=GRS80|||516|-16.1 33.26 38.01 84.73
9063|ETRF93|ellps=GRS80|||517|-16.1 33.26 38.01 84.73
9064|ETRF94|ellps=GRS80|||518|-16.1 33.26 38.01 84.73
9065|ETRF96|ellps=GRS80|||519|-16.1 33.26 38.01 84.73
9066|ETRF97|ellps=GRS80|||520|-16.1 33.26 38.01 84.73
9067|ETRF2000|ellps=GRS80|||521|-16.1 33.26 38.01 84.73
9068|ETRF2005|ellps=GRS80|||535|-16.1 33.26 38.01 84.73
9069|ETRF2014|ellps=GRS80|||536|-16.1 33.26 38.01 84.73
9071|NAD83(MARP00)|ellps=GRS80|||582|129.48 1.64 149.55 23.9
9072|NAD83(MARP00)|ellps=GRS80|||582|129.48 1.64 149.55 23.9
9074|NAD83(PACP00)|ellps=GRS80|||583|157.47 -17.56 -151.27 31.8
9075|NAD83(PACP00)|ellps=GRS80|||583|157.47 -17.56 -151.27 31.8
9139|KOSOVAREF01|ellps=GRS80|||584|19.97 41.85 21.8 43.25
9140|KOSOVAREF01|ellps=GRS80|||584|19.97 41.85 21.8 43.25
9147|SIRGAS-Chile 2013|ellps=GRS80|||585|-113.21 -59.87 -65.72 -17.5
9148|SIRGAS-Chile 2013|ellps=GRS80|||585|-113.21 -59.87 -65.72 -17.5
9152|SIRGAS-Chile 2016|ellps=GRS80|||586|-113.21 -59.87 -65.72 -17.5
9153|SIRGAS-Chile 2016|ellps=GRS80|||586|-113.21 -59.87 -65.72 -17.5
9183|SIRGAS-Chile|ellps=GRS80|||587|-113.21 -59.87 -65.72 -17.5
9184|SIRGAS-Chile|ellps=GRS80|||587|-113.21 -59.87 -65.72 -17.5
9248|Tapi Aike|ellps=intl|||588|-73.28 -52.43 -68.3 -50.33
9251|MMN|ellps=intl|||589|-68.64 -55.11 -63.73 -52.59
9253|MMS|ellps=intl|||590|-68.64 -55.11 -63.73 -52.59
9267|MGI|ellps=bessel|||238|9.53 46.4 17.17 49.02
9293|ONGD17|ellps=GRS80|||591|51.99 14.33 63.38 26.74
9294|ONGD17|ellps=GRS80|||592|51.99 14.33 63.38 26.74
9299|HS2-IRF|ellps=GRS80|||593|-2.75 51.45 0 53.3
9308|ATRF2014|ellps=GRS80|||594|93.41 -60.55 173.34 -8.47
9309|ATRF2014|ellps=GRS80|||595|93.41 -60.55 173.34 -8.47
9332|KSA-GRF17|ellps=GRS80|||596|34.44 16.29 55.67 32.16
9333|KSA-GRF17|ellps=GRS80|||596|34.44 16.29 55.67 32.16
9364|TPEN11-IRF|ellps=GRS80|||597|-3.14 53.32 -1.34 53.9
9372|MML07-IRF|ellps=GRS80|||598|-1.89 51.46 0.16 53.42
9379|IGb14|ellps=GRS80|||599|-180 -90 180 90
9380|IGb14|ellps=GRS80|||599|-180 -90 180 90
9384|AbInvA96_2020-IRF|ellps=GRS80|||600|-4.31 57.1 -2.1 57.71
9403|PN68|ellps=intl|||601|-18.22 27.58 -13.37 29.47
9453|GBK19-IRF|ellps=GRS80|||602|-4.65 55.55 -4.05 55.95
9469|SRGI2013|ellps=WGS84|||603|92.01 -13.95 141.46 7.79
9470|SRGI2013|ellps=WGS84|||603|92.01 -13.95 141.46 7.79
9474|PZ-90.02|a=6378136 rf=298.257839303|||491|-180 -90 180 90
9475|PZ-90.11|a=6378136 rf=298.257839303|||604|-180 -90 180 90
9546|LTF2004(G)|ellps=GRS80|||605|4.65 44.87 7.88 45.89
9547|LTF2004(G)|ellps=GRS80|||605|4.65 44.87 7.88 45.89
9695|REDGEOMIN|ellps=GRS80|||606|-113.21 -59.87 -65.72 -17.5
9696|REDGEOMIN|ellps=GRS80|||606|-113.21 -59.87 -65.72 -17.5
9701|ETRF2000-PL|ellps=GRS80|||607|14.14 49 24.15 55.93
9702|ETRF2000-PL|ellps=GRS80|||607|14.14 49 24.15 55.93
9739|EOS21-IRF|ellps=GRS80|||608|-3.56 55.55 -1.94 57.21
9754|WGS 84 (G2139)|ellps=WGS84|||609|-180 -90 180 90
9755|WGS 84 (G2139)|ellps=WGS84|||609|-180 -90 180 90
9758|ECML14_NB-IRF|ellps=GRS80|||610|-1.9 54.85 -1.3 55.3
9763|EWR2-IRF|ellps=GRS80|||611|-1.43 51.7 -0.36 52.24
9776|RGF93 v2|ellps=GRS80|||612|-9.86 41.15 10.38 51.56
9777|RGF93 v2|ellps=GRS80|||612|-9.86 41.15 10.38 51.56
9778|RGF93 v2 (lon-lat)|ellps=GRS80|||612|-9.86 41.15 10.38 51.56
9779|RGF93 v2 (lon-lat)|ellps=GRS80|||612|-9.86 41.15 10.38 51.56
9781|RGF93 v2b|ellps=GRS80|||613|-9.86 41.15 10.38 51.56
9782|RGF93 v2b|ellps=GRS80|||613|-9.86 41.15 10.38 51.56
9783|RGF93 v2b (lon-lat)|ellps=GRS80|||613|-9.86 41.15 10.38 51.56
9784|RGF93 v2b (lon-lat)|ellps=GRS80|||613|-9.86 41.15 10.38 51.56
9866|MRH21-IRF|ellps=GRS80|||614|-3.27 51.35 -0.36 53.26
9871|MOLDOR11-IRF|ellps=GRS80|||615|-2.4 53.25 -1.39 53.55
9893|LUREF|ellps=intl|||112|5.73 49.44 6.53 50.19
9939|EBBWV14-IRF|ellps=GRS80|||616|-3.3 51.5 -2.89 51.85
9964|HULLEE13-IRF|ellps=GRS80|||617|-1.7 53.6 -0.27 53.9
9969|SCM22-IRF|ellps=GRS80|||618|-4.4 55.7 -3.3 57.55
9974|FNL22-IRF|ellps=GRS80|||619|-4.6 57.4 -3 58.64
9989|ITRF2020|ellps=GRS80|||620|-180 -90 180 90
9990|ITRF2020|ellps=GRS80|||621|-180 -90 180 90
10158|S34J-IRF|a=6378388 rf=297|||622|8 54.67 11.29 57.8
10175|DoPw22-IRF|ellps=GRS80|||623|-4.51 52.45 -3.8 53.01
10177|IGS20|ellps=GRS80|||624|-180 -90 180 90
10178|IGS20|ellps=GRS80|||624|-180 -90 180 90
10185|ShAb07-IRF|ellps=GRS80|||625|-4.16 52.37 -2.6 52.77
10191|CNH22-IRF|ellps=GRS80|||626|-4.71 53.02 -2.28 53.46
10196|CWS13-IRF|ellps=GRS80|||627|-3.16 52.5 -2.65 53.26
10204|DIBA15-IRF|ellps=GRS80|||628|-1.46 51.57 -1.15 52.11
10209|GWPBS22-IRF|ellps=GRS80|||629|-4.26 51.25 -0.1 52.06
10214|GWWAB22-IRF|ellps=GRS80|||630|-3.6 51.35 -3.12 51.81
10219|GWWWA22-IRF|ellps=GRS80|||631|-5.16 51.55 -3.6 52.06
10224|MALS09-IRF|ellps=GRS80|||632|-2.26 51.45 -0.05 52.91
10229|OxWo08-IRF|ellps=GRS80|||633|-2.31 51.65 -1.15 52.26
10237|SYC20-IRF|ellps=GRS80|||634|-2.91 52.65 -2.3 53.16
10249|S34S-IRF|a=6378388 rf=297|||635|10.79 54.51 12.87 56.79
10252|S45B-IRF|a=6378388 rf=297|||636|14.59 54.94 15.25 55.38
10256|GS-IRF|a=6377019.27 rf=300|||637|8 54.51 12.87 57.8
10260|GSB-IRF|a=6377019.27 rf=300|||638|14.59 54.94 15.25 55.38
10265|KK-IRF|a=6377019.27 rf=300|||639|12.23 55.51 12.73 55.82
10268|Ostenfeld-IRF|a=6377397.155 rf=299.1528128|||640|8.37 54.8 10.16 55.47
10272|SMITB20-IRF|ellps=GRS80|||641|-4.11 50.65 -3.6 50.86
10277|RBEPP12-IRF|ellps=GRS80|||642|-5.63 50.05 -0.85 51.71
10283|ETRS89/DREF91/2016|ellps=GRS80|||643|3.34 47.27 15.04 55.92
10284|ETRS89/DREF91/2016|ellps=GRS80|||643|3.34 47.27 15.04 55.92
10298|RGSH2020|ellps=GRS80|||644|-8.67 18.97 11.99 38.8
10299|RGSH2020|ellps=GRS80|||644|-8.67 18.97 11.99 38.8
10300|RGNC91-93 (lon-lat)|ellps=GRS80|||393|156.25 -26.45 174.28 -14.83
10304|LKS-2020|ellps=GRS80|||645|19.06 55.67 28.24 58.09
10305|LKS-2020|ellps=GRS80|||645|19.06 55.67 28.24 58.09
10307|RGNC91-93 (lon-lat)|ellps=GRS80|||393|156.25 -26.45 174.28 -14.83
10309|RGNC15|ellps=GRS80|||646|156.25 -26.45 174.28 -14.83
10310|RGNC15|ellps=GRS80|||646|156.25 -26.45 174.28 -14.83
10311|RGNC15 (lon-lat)|ellps=GRS80|||646|156.25 -26.45 174.28 -14.83
10312|RGNC15 (lon-lat)|ellps=GRS80|||646|156.25 -26.45 174.28 -14.83
10327|BH_ETRS89|ellps=GRS80|||647|15.74 42.56 19.62 45.27
10328|BH_ETRS89|ellps=GRS80|||647|15.74 42.56 19.62 45.27
10345|Hughes 1980|a=6378273 rf=298.279411123064|||648|-180 -90 180 90
10346|NSIDC Authalic Sphere|R=6371228|||649|-180 -90 180 90
10413|NAD83(CSRS)v8|ellps=GRS80|||650|-141.01 38.21 -40.73 86.46
10414|NAD83(CSRS)v8|ellps=GRS80|||651|-141.01 38.21 -40.73 86.46
10468|COV23-IRF|ellps=GRS80|||652|-1.85 52.3 -1.3 52.5
10474|BBT2000|ellps=WGS84|||653|11.04 46.45 11.91 47.33
10475|BBT2000|ellps=WGS84|||653|11.04 46.45 11.91 47.33
10570|ETRF2020|ellps=GRS80|||654|-16.1 33.26 38.01 84.73
10571|ETRF2020|ellps=GRS80|||654|-16.1 33.26 38.01 84.73
10605|WGS 84 (G2296)|ellps=WGS84|||655|-180 -90 180 90
10606|WGS 84 (G2296)|ellps=WGS84|||655|-180 -90 180 90
10623|ECML14-IRF|ellps=GRS80|||656|-3.45 51.45 0.05 56.1
10628|WC05-IRF|ellps=GRS80|||657|-4.33 51.4 -0.04 55.92
10670|RGM23|ellps=GRS80|||658|43.68 -14.49 46.7 -11.33
10671|RGM23|ellps=GRS80|||658|43.68 -14.49 46.7 -11.33
10672|RGM23 (lon-lat)|ellps=GRS80|||658|43.68 -14.49 46.7 -11.33
10673|RGM23 (lon-lat)|ellps=GRS80|||658|43.68 -14.49 46.7 -11.33
20033|MWC18-IRF|ellps=GRS80|||659|-3.15 53.09 -2.1 53.65
20040|SIRGAS-Chile 2021|ellps=GRS80|||660|-113.21 -59.87 -65.72 -17.5
20041|SIRGAS-Chile 2021|ellps=GRS80|||660|-113.21 -59.87 -65.72 -17.5
20045|MAGNA-SIRGAS 2018|ellps=GRS80|||661|-84.77 -4.23 -66.87 15.51
20046|MAGNA-SIRGAS 2018|ellps=GRS80|||661|-84.77 -4.23 -66.87 15.51
# projected
2000|Anguilla 1957 / British West Indies Grid|4600|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||264|-63.22 18.11 -62.92 18.33
2001|Antigua 1943 / British West Indies Grid|4601|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||265|-61.95 16.94 -61.61 17.22
2002|Dominica 1945 / British West Indies Grid|4602|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||266|-61.55 15.14 -61.2 15.69
2003|Grenada 1953 / British West Indies Grid|4603|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||267|-61.84 11.94 -61.35 12.57
2004|Montserrat 1958 / British West Indies Grid|4604|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||268|-62.29 16.62 -62.08 16.87
2005|St. Kitts 1955 / British West Indies Grid|4605|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||269|-62.92 17.06 -62.5 17.46
2006|St. Lucia 1955 / British West Indies Grid|4606|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||270|-61.13 13.66 -60.82 14.16
2007|St. Vincent 45 / British West Indies Grid|4607|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||271|-61.52 12.54 -61.07 13.44
2008|NAD27(CGQ77) / SCoPQ zone 2|4609|tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0|0|||662|-57 46.6 -54 53.76
2009|NAD27(CGQ77) / SCoPQ zone 3|4609|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||273|-60 50.2 -57.1 52.01
2010|NAD27(CGQ77) / SCoPQ zone 4|4609|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||273|-63 47.16 -60 52.01
2011|NAD27(CGQ77) / SCoPQ zone 5|4609|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||273|-66 47.95 -63 60.42
2012|NAD27(CGQ77) / SCoPQ zone 6|4609|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||273|-69 47.31 -66 59
2013|NAD27(CGQ77) / SCoPQ zone 7|4609|tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0|0|||273|-72 45.01 -69 61.8
2014|NAD27(CGQ77) / SCoPQ zone 8|4609|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||273|-75 44.99 -72 62.53
2015|NAD27(CGQ77) / SCoPQ zone 9|4609|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||273|-78 45.37 -75 62.62
2016|NAD27(CGQ77) / SCoPQ zone 10|4609|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||273|-79.85 46.23 -78 62.45
2017|NAD27(76) / MTM zone 8|4608|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||272|-75 44.98 -74.35 45.65
2018|NAD27(76) / MTM zone 9|4608|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||272|-78 43.63 -75 46.25
2019|NAD27(76) / MTM zone 10|4608|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||272|-81 42.26 -77.99 47.33
2020|NAD27(76) / MTM zone 11|4608|tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0|0|||272|-83.6 41.67 -81 46
2021|NAD27(76) / MTM zone 12|4608|tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0|0|||272|-82.5 46 -79.5 55.21
2022|NAD27(76) / MTM zone 13|4608|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0|0|||272|-85.5 46 -82.5 55.59
2023|NAD27(76) / MTM zone 14|4608|tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0|0|||272|-88.5 47.17 -85.5 56.7
2024|NAD27(76) / MTM zone 15|4608|tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0|0|||272|-91.5 47.97 -88.5 56.9
2025|NAD27(76) / MTM zone 16|4608|tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0|0|||272|-94.5 48.06 -91.5 55.2
2026|NAD27(76) / MTM zone 17|4608|tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0|0|||272|-95.16 48.69 -94.5 53.24
2027|NAD27(76) / UTM zone 15N|4608|utm zone=15|0|||272|-95.16 48.03 -90 56.2
2028|NAD27(76) / UTM zone 16N|4608|utm zone=16|0|||272|-90 46.11 -84 56.9
2029|NAD27(76) / UTM zone 17N|4608|utm zone=17|0|||272|-84 41.67 -78 55.37
2030|NAD27(76) / UTM zone 18N|4608|utm zone=18|0|||272|-78 43.63 -74.35 46.25
2031|NAD27(CGQ77) / UTM zone 17N|4609|utm zone=17|0|||273|-79.85 46.23 -78 62.45
2032|NAD27(CGQ77) / UTM zone 18N|4609|utm zone=18|0|||273|-78 44.99 -72 62.62
2033|NAD27(CGQ77) / UTM zone 19N|4609|utm zone=19|0|||273|-72 45.01 -66 61.8
2034|NAD27(CGQ77) / UTM zone 20N|4609|utm zone=20|0|||273|-66 47.16 -60 60.42
2035|NAD27(CGQ77) / UTM zone 21N|4609|utm zone=21|0|||273|-60 50.2 -57.1 52.01
2036|NAD83(CSRS98) / New Brunswick Stereo|4140|sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000|0|||72|-69.05 44.56 -63.7 48.07
2037|NAD83(CSRS98) / UTM zone 19N|4140|utm zone=19|0|||72|-72 44.6 -66 61.5
2038|NAD83(CSRS98) / UTM zone 20N|4140|utm zone=20|0|||72|-66 43.2 -60 60
2039|Israel 1993 / Israeli TM Grid|4141|tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39|0|||73|34.17 29.45 35.69 33.28
2040|Locodjo 1965 / UTM zone 30N|4142|utm zone=30|0|||74|-6 4.92 -2.48 10.46
2041|Abidjan 1987 / UTM zone 30N|4143|utm zone=30|0|||75|-6 4.92 -2.48 10.46
2042|Locodjo 1965 / UTM zone 29N|4142|utm zone=29|0|||663|-8.61 4.29 -6 10.74
2043|Abidjan 1987 / UTM zone 29N|4143|utm zone=29|0|||75|-8.61 4.29 -6 10.74
2044|Hanoi 1972 / Gauss-Kruger zone 18|4147|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||79|102.14 8.33 108 23.4
2045|Hanoi 1972 / Gauss-Kruger zone 19|4147|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||664|108 10.43 109.53 21.56
2046|Hartebeesthoek94 / Lo15|4148|tmerc lat_0=0 lon_0=15 k=1 x_0=0 y_0=0|0|ws||80|14.35 -23.15 14.6 -22.68
2047|Hartebeesthoek94 / Lo17|4148|tmerc lat_0=0 lon_0=17 k=1 x_0=0 y_0=0|0|ws||80|16.45 -33.1 18 -28.03
2048|Hartebeesthoek94 / Lo19|4148|tmerc lat_0=0 lon_0=19 k=1 x_0=0 y_0=0|0|ws||80|17.99 -34.88 20 -28.38
2049|Hartebeesthoek94 / Lo21|4148|tmerc lat_0=0 lon_0=21 k=1 x_0=0 y_0=0|0|ws||80|19.99 -34.88 22.01 -24.76
2050|Hartebeesthoek94 / Lo23|4148|tmerc lat_0=0 lon_0=23 k=1 x_0=0 y_0=0|0|ws||80|22 -34.26 24.01 -25.26
2051|Hartebeesthoek94 / Lo25|4148|tmerc lat_0=0 lon_0=25 k=1 x_0=0 y_0=0|0|ws||80|24 -34.26 26.01 -24.71
2052|Hartebeesthoek94 / Lo27|4148|tmerc lat_0=0 lon_0=27 k=1 x_0=0 y_0=0|0|ws||80|26 -33.83 28 -22.92
2053|Hartebeesthoek94 / Lo29|4148|tmerc lat_0=0 lon_0=29 k=1 x_0=0 y_0=0|0|ws||80|27.99 -33.03 30.01 -22.13
2054|Hartebeesthoek94 / Lo31|4148|tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0|0|ws||80|29.99 -31.38 32.02 -22.22
2055|Hartebeesthoek94 / Lo33|4148|tmerc lat_0=0 lon_0=33 k=1 x_0=0 y_0=0|0|ws||80|31.95 -28.94 32.95 -26.8
2056|CH1903+ / LV95|4150|somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=2600000 y_0=1200000|0|||82|5.96 45.82 10.49 47.81
2057|Rassadiran / Nakhl e Taqi|4153|omerc lat_0=27.5188288055556 lonc=52.6035391666667 alpha=0.571661194444444 gamma=0.571661194444444 k=0.999895934 x_0=658377.437 y_0=3044969.194|0|||85|52.5 27.39 52.71 27.61
2058|ED50(ED77) / UTM zone 38N|4154|utm zone=38|0|||86|44.03 30.99 48 39.78
2059|ED50(ED77) / UTM zone 39N|4154|utm zone=39|0|||86|48 25.47 54 39.71
2060|ED50(ED77) / UTM zone 40N|4154|utm zone=40|0|||86|54 25.32 60 38.29
2061|ED50(ED77) / UTM zone 41N|4154|utm zone=41|0|||86|60 25.02 63.34 37.06
2062|Madrid 1870 (Madrid) / Spain LCC|4903|lcc lat_1=40 lat_0=40 lon_0=0 k_0=0.9988085293 x_0=600000 y_0=600000|0||-3.687375|665|-9.37 35.95 3.39 43.82
2063|Dabola 1981 / UTM zone 28N|4315|utm zone=28|0|||241|-15.13 9.01 -12 12.68
2064|Dabola 1981 / UTM zone 29N|4315|utm zone=29|0|||241|-12 7.19 -7.65 12.51
2065|S-JTSK (Ferro) / Krovak|4818|krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0|0|sw||426|12.09 47.73 22.56 51.06
2066|Mount Dillon / Tobago Grid|4157|cass lat_0=11.2521786111111 lon_0=-60.6860088888889 x_0=37718.66159325 y_0=36209.91512952|2|||89|-60.9 11.08 -60.44 11.41
2067|Naparima 1955 / UTM zone 20N|4158|utm zone=20|0|||90|-61.98 9.99 -60.85 10.9
2068|ELD79 / Libya zone 5|4159|tmerc lat_0=0 lon_0=9 k=0.9999 x_0=200000 y_0=0|0|||91|9.31 25.37 10.01 30.49
2069|ELD79 / Libya zone 6|4159|tmerc lat_0=0 lon_0=11 k=0.9999 x_0=200000 y_0=0|0|||91|10 23.51 12 33.23
2070|ELD79 / Libya zone 7|4159|tmerc lat_0=0 lon_0=13 k=0.9999 x_0=200000 y_0=0|0|||91|12 22.8 14 33.06
2071|ELD79 / Libya zone 8|4159|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=200000 y_0=0|0|||91|14 22.61 16 32.79
2072|ELD79 / Libya zone 9|4159|tmerc lat_0=0 lon_0=17 k=0.9999 x_0=200000 y_0=0|0|||91|16 22.51 18.01 31.34
2073|ELD79 / Libya zone 10|4159|tmerc lat_0=0 lon_0=19 k=0.9999 x_0=200000 y_0=0|0|||91|18 21.54 20 32.17
2074|ELD79 / Libya zone 11|4159|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=200000 y_0=0|0|||91|20 20.54 22 33
2075|ELD79 / Libya zone 12|4159|tmerc lat_0=0 lon_0=23 k=0.9999 x_0=200000 y_0=0|0|||91|22 19.5 24 32.97
2076|ELD79 / Libya zone 13|4159|tmerc lat_0=0 lon_0=25 k=0.9999 x_0=200000 y_0=0|0|||91|24 19.99 25.21 32.15
2077|ELD79 / UTM zone 32N|4159|utm zone=32|0|||91|9.31 23.51 12 33.23
2078|ELD79 / UTM zone 33N|4159|utm zone=33|0|||91|12 22.51 18.01 33.06
2079|ELD79 / UTM zone 34N|4159|utm zone=34|0|||91|17.99 19.5 24 33
2080|ELD79 / UTM zone 35N|4159|utm zone=35|0|||91|24 19.99 25.21 32.15
2081|Chos Malal 1914 / Argentina 2|4160|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||92|-70.51 -43.41 -67.49 -31.91
2082|Pampa del Castillo / Argentina 2|4161|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||93|-70.5 -50.34 -67.49 -42.49
2083|Hito XVIII 1963 / Argentina 2|4254|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||666|-68.64 -54.9 -67.5 -52.59
2084|Hito XVIII 1963 / UTM zone 19S|4254|utm zone=19 south|0|||182|-68.62 -54.61 -66 -51.65
2085|NAD27 / Cuba Norte|4267|lcc lat_1=22.35 lat_0=22.35 lon_0=-81 k_0=0.99993602 x_0=500000 y_0=280296.016|0|||667|-85.01 21.38 -76.91 23.25
2086|NAD27 / Cuba Sur|4267|lcc lat_1=20.7166666666667 lat_0=20.7166666666667 lon_0=-76.8333333333333 k_0=0.99994848 x_0=500000 y_0=229126.939|0|||667|-78.69 19.77 -74.07 21.5
2087|ELD79 / TM 12 NE|4159|tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=0|0|||91|9.31 22.61 15 33.23
2088|Carthage / TM 11 NE|4223|tmerc lat_0=0 lon_0=11 k=0.9996 x_0=500000 y_0=0|0|||668|7.81 33.22 13.67 38.41
2089|Yemen NGN96 / UTM zone 38N|4163|utm zone=38|0|||95|42 11.57 48.01 17.95
2090|Yemen NGN96 / UTM zone 39N|4163|utm zone=39|0|||95|48 9.45 54.01 19
2091|South Yemen / Gauss Kruger zone 8|4164|tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0|0|||96|43.37 12.54 48.01 17.95
2092|South Yemen / Gauss Kruger zone 9|4164|tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0|0|||96|48 13.94 53.14 19
2093|Hanoi 1972 / GK 106 NE|4147|tmerc lat_0=0 lon_0=106 k=1 x_0=500000 y_0=0|0|||79|105.49 9.03 107.58 11.04
2094|WGS 72BE / TM 106 NE|4324|tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0|0|||247|106.54 7.99 110 11.15
2095|Bissau / UTM zone 28N|4165|utm zone=28|0|||97|-16.77 10.87 -13.64 12.69
2096|Korean 1985 / East Belt|4162|tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000|0|||94|128 34.49 129.65 38.64
2097|Korean 1985 / Central Belt|4162|tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000|0|||94|126 33.96 128 38.33
2098|Korean 1985 / West Belt|4162|tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000|0|||94|124.53 33.99 126 38.04
2099|Qatar 1948 / Qatar Grid|4286|cass lat_0=25.3823611111111 lon_0=50.7613888888889 x_0=100000 y_0=100000|0|||214|50.69 24.55 51.68 26.2
2100|GGRS87 / Greek Grid|4121|tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0|0|||53|19.57 34.88 28.3 41.75
2101|Lake / Maracaibo Grid M1|4249|lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=0 y_0=-52684.972|0|||177|-72.25 10 -71.5 11
2102|Lake / Maracaibo Grid|4249|lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=200000 y_0=147315.028|0|||177|-72.25 10 -71.5 11
2103|Lake / Maracaibo Grid M3|4249|lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=500000 y_0=447315.028|0|||177|-72.25 10 -71.5 11
2104|Lake / Maracaibo La Rosa Grid|4249|lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=-17044 y_0=-23139.97|0|||177|-71.5 10 -71.17 10.51
2105|NZGD2000 / Mount Eden 2000|4167|tmerc lat_0=-36.8797222222222 lon_0=174.764166666667 k=0.9999 x_0=400000 y_0=800000|0|||99|171.99 -39.01 176.12 -34.1
2106|NZGD2000 / Bay of Plenty 2000|4167|tmerc lat_0=-37.7611111111111 lon_0=176.466111111111 k=1 x_0=400000 y_0=800000|0|||99|175.75 -39.13 177.23 -37.22
2107|NZGD2000 / Poverty Bay 2000|4167|tmerc lat_0=-38.6244444444444 lon_0=177.885555555556 k=1 x_0=400000 y_0=800000|0|||99|176.73 -39.04 178.63 -37.49
2108|NZGD2000 / Hawkes Bay 2000|4167|tmerc lat_0=-39.6508333333333 lon_0=176.673611111111 k=1 x_0=400000 y_0=800000|0|||99|175.8 -40.57 178.07 -38.87
2109|NZGD2000 / Taranaki 2000|4167|tmerc lat_0=-39.1355555555556 lon_0=174.227777777778 k=1 x_0=400000 y_0=800000|0|||99|173.68 -39.78 175.44 -38.4
2110|NZGD2000 / Tuhirangi 2000|4167|tmerc lat_0=-39.5122222222222 lon_0=175.64 k=1 x_0=400000 y_0=800000|0|||99|174.88 -39.55 176.33 -38.87
2111|NZGD2000 / Wanganui 2000|4167|tmerc lat_0=-40.2419444444444 lon_0=175.488055555556 k=1 x_0=400000 y_0=800000|0|||99|174.4 -40.97 176.27 -39.46
2112|NZGD2000 / Wairarapa 2000|4167|tmerc lat_0=-40.9252777777778 lon_0=175.647222222222 k=1 x_0=400000 y_0=800000|0|||99|175.01 -41.67 176.55 -40.29
2113|NZGD2000 / Wellington 2000|4167|tmerc lat_0=-41.3011111111111 lon_0=174.776388888889 k=1 x_0=400000 y_0=800000|0|||99|174.52 -41.5 175.36 -40.91
2114|NZGD2000 / Collingwood 2000|4167|tmerc lat_0=-40.7147222222222 lon_0=172.671944444444 k=1 x_0=400000 y_0=800000|0|||99|172.16 -41.22 173.13 -40.44
2115|NZGD2000 / Nelson 2000|4167|tmerc lat_0=-41.2744444444444 lon_0=173.299166666667 k=1 x_0=400000 y_0=800000|0|||99|172.4 -42.18 174.08 -40.66
2116|NZGD2000 / Karamea 2000|4167|tmerc lat_0=-41.2897222222222 lon_0=172.108888888889 k=1 x_0=400000 y_0=800000|0|||99|171.96 -41.49 172.7 -40.75
2117|NZGD2000 / Buller 2000|4167|tmerc lat_0=-41.8105555555556 lon_0=171.581111111111 k=1 x_0=400000 y_0=800000|0|||99|171.27 -42.19 172.41 -41.42
2118|NZGD2000 / Grey 2000|4167|tmerc lat_0=-42.3336111111111 lon_0=171.549722222222 k=1 x_0=400000 y_0=800000|0|||99|171.15 -42.74 172.75 -41.5
2119|NZGD2000 / Amuri 2000|4167|tmerc lat_0=-42.6888888888889 lon_0=173.01 k=1 x_0=400000 y_0=800000|0|||99|171.88 -42.95 173.55 -42.09
2120|NZGD2000 / Marlborough 2000|4167|tmerc lat_0=-41.5444444444444 lon_0=173.801944444444 k=1 x_0=400000 y_0=800000|0|||99|172.95 -42.65 174.46 -40.85
2121|NZGD2000 / Hokitika 2000|4167|tmerc lat_0=-42.8861111111111 lon_0=170.979722222222 k=1 x_0=400000 y_0=800000|0|||99|170.39 -43.23 171.89 -42.41
2122|NZGD2000 / Okarito 2000|4167|tmerc lat_0=-43.11 lon_0=170.260833333333 k=1 x_0=400000 y_0=800000|0|||99|169.21 -43.85 170.89 -43
2123|NZGD2000 / Jacksons Bay 2000|4167|tmerc lat_0=-43.9777777777778 lon_0=168.606111111111 k=1 x_0=400000 y_0=800000|0|||99|168.02 -44.4 170.01 -43.67
2124|NZGD2000 / Mount Pleasant 2000|4167|tmerc lat_0=-43.5905555555556 lon_0=172.726944444444 k=1 x_0=400000 y_0=800000|0|||99|171.11 -43.96 173.38 -42.69
2125|NZGD2000 / Gawler 2000|4167|tmerc lat_0=-43.7486111111111 lon_0=171.360555555556 k=1 x_0=400000 y_0=800000|0|||99|170.68 -44.25 172.26 -43.13
2126|NZGD2000 / Timaru 2000|4167|tmerc lat_0=-44.4019444444444 lon_0=171.057222222222 k=1 x_0=400000 y_0=800000|0|||99|169.82 -44.98 171.55 -43.35
2127|NZGD2000 / Lindis Peak 2000|4167|tmerc lat_0=-44.735 lon_0=169.4675 k=1 x_0=400000 y_0=800000|0|||99|168.62 -45.4 170.24 -43.71
2128|NZGD2000 / Mount Nicholas 2000|4167|tmerc lat_0=-45.1327777777778 lon_0=168.398611111111 k=1 x_0=400000 y_0=800000|0|||99|167.72 -45.58 169.11 -44.29
2129|NZGD2000 / Mount York 2000|4167|tmerc lat_0=-45.5636111111111 lon_0=167.738611111111 k=1 x_0=400000 y_0=800000|0|||99|166.37 -46.33 168.21 -44.53
2130|NZGD2000 / Observation Point 2000|4167|tmerc lat_0=-45.8161111111111 lon_0=170.628333333333 k=1 x_0=400000 y_0=800000|0|||99|169.77 -45.82 171.24 -44.61
2131|NZGD2000 / North Taieri 2000|4167|tmerc lat_0=-45.8613888888889 lon_0=170.2825 k=0.99996 x_0=400000 y_0=800000|0|||99|168.64 -46.73 170.87 -45.23
2132|NZGD2000 / Bluff 2000|4167|tmerc lat_0=-46.6 lon_0=168.342777777778 k=1 x_0=400000 y_0=800000|0|||99|167.29 -47.33 168.97 -45.33
2133|NZGD2000 / UTM zone 58S|4167|utm zone=58 south|0|||99|162 -55.89 168 -39.68
2134|NZGD2000 / UTM zone 59S|4167|utm zone=59 south|0|||99|168 -55.95 174 -30.78
2135|NZGD2000 / UTM zone 60S|4167|utm zone=60 south|0|||99|174 -54.32 180 -26.42
2136|Accra / Ghana National Grid|4168|tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.739163358 y_0=0|3|||669|-3.25 4.67 1.23 11.16
2137|Accra / TM 1 NW|4168|tmerc lat_0=0 lon_0=-1 k=0.9996 x_0=500000 y_0=0|0|||670|-3.79 1.4 2.1 6.06
2138|NAD27(CGQ77) / Quebec Lambert|4609|lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0|0|||273|-79.85 44.99 -57.1 62.62
2139|NAD83(CSRS98) / SCoPQ zone 2|4140|tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0|0|||72|-57 46.6 -54 53.76
2140|NAD83(CSRS98) / MTM zone 3|4140|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||72|-60 50.1 -57.1 52
2141|NAD83(CSRS98) / MTM zone 4|4140|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||72|-63 47.16 -60 52.01
2142|NAD83(CSRS98) / MTM zone 5|4140|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||72|-66 47.95 -63 60.42
2143|NAD83(CSRS98) / MTM zone 6|4140|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||72|-69 47.31 -66 59
2144|NAD83(CSRS98) / MTM zone 7|4140|tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0|0|||72|-72 45.01 -69 61.8
2145|NAD83(CSRS98) / MTM zone 8|4140|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||72|-75 44.99 -72 62.53
2146|NAD83(CSRS98) / MTM zone 9|4140|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||72|-78 45.37 -75 62.62
2147|NAD83(CSRS98) / MTM zone 10|4140|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||72|-79.85 46.23 -78 62.45
2148|NAD83(CSRS98) / UTM zone 21N|4140|utm zone=21|0|||72|-60 50.2 -57.1 52.01
2149|NAD83(CSRS98) / UTM zone 18N|4140|utm zone=18|0|||72|-78 44.99 -72 62.62
2150|NAD83(CSRS98) / UTM zone 17N|4140|utm zone=17|0|||72|-79.85 46.23 -78 62.45
2151|NAD83(CSRS98) / UTM zone 13N|4140|utm zone=13|0|||72|-108 49 -102 60
2152|NAD83(CSRS98) / UTM zone 12N|4140|utm zone=12|0|||72|-114 49 -108 60
2153|NAD83(CSRS98) / UTM zone 11N|4140|utm zone=11|0|||72|-120 49 -114 60
2154|RGF93 v1 / Lambert-93|4171|lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000|0|||103|-9.86 41.15 10.38 51.56
2155|American Samoa 1962 / American Samoa Lambert|4169|lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=170 k_0=1 x_0=152400.30480061 y_0=0|4|||101|-173.75 -17.56 -165.2 -10.02
2156|NAD83(HARN) / UTM zone 59S|4152|utm zone=59 south|0|||84|-173.75 -17.56 -165.2 -10.02
2157|IRENET95 / Irish Transverse Mercator|4173|tmerc lat_0=53.5 lon_0=-8 k=0.99982 x_0=600000 y_0=750000|0|||105|-10.56 51.39 -5.34 55.43
2158|IRENET95 / UTM zone 29N|4173|utm zone=29|0|||105|-10.56 51.39 -5.34 55.43
2159|Sierra Leone 1924 / New Colony Grid|4174|tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=152399.855090754 y_0=0|3|||106|-13.34 8.32 -13.13 8.55
2160|Sierra Leone 1924 / New War Office Grid|4174|tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=243839.768145207 y_0=182879.826108905|3|||106|-13.34 8.32 -13.13 8.55
2161|Sierra Leone 1968 / UTM zone 28N|4175|utm zone=28|0|||107|-13.35 7.15 -12 9.94
2162|Sierra Leone 1968 / UTM zone 29N|4175|utm zone=29|0|||107|-12 6.88 -10.26 10
2163|US National Atlas Equal Area|4052|laea lat_0=45 lon_0=-100 x_0=0 y_0=0|0|||46|167.65 15.56 -65.69 74.71
2164|Locodjo 1965 / TM 5 NW|4142|tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0|0|||74|-7.55 1.02 -3.11 5.19
2165|Abidjan 1987 / TM 5 NW|4143|tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0|0|||671|-7.55 1.02 -3.11 5.19
2166|Pulkovo 1942(83) / Gauss Kruger zone 3|4178|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||672|9.92 50.35 10.5 51.56
2167|Pulkovo 1942(83) / Gauss Kruger zone 4|4178|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||672|10.5 48.97 13.5 54.74
2168|Pulkovo 1942(83) / Gauss Kruger zone 5|4178|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||672|9.92 50.35 10.5 51.56
2169|LUREF / Luxembourg TM|4181|tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000|0|||112|5.73 49.44 6.53 50.19
2170|MGI / Slovenia Grid|4312|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0|0|||238|13.38 45.42 16.61 46.88
2171|Pulkovo 1942(58) / Poland zone I|4179|sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5647000|0|||673|18 49 24.15 52.34
2172|Pulkovo 1942(58) / Poland zone II|4179|sterea lat_0=53.0019444444444 lon_0=21.5027777777778 k=0.9998 x_0=4603000 y_0=5806000|0|||673|19 51.33 23.95 54.51
2173|Pulkovo 1942(58) / Poland zone III|4179|sterea lat_0=53.5833333333333 lon_0=17.0083333333333 k=0.9998 x_0=3501000 y_0=5999000|0|||673|14.14 52.16 20 54.89
2174|Pulkovo 1942(58) / Poland zone IV|4179|sterea lat_0=51.6708333333333 lon_0=16.6722222222222 k=0.9998 x_0=3703000 y_0=5627000|0|||673|14.14 49.39 19.09 53.34
2175|Pulkovo 1942(58) / Poland zone V|4179|tmerc lat_0=0 lon_0=18.9583333333333 k=0.999983 x_0=237000 y_0=-4700000|0|||673|18.33 49.39 19.67 51.34
2176|ETRF2000-PL / CS2000/15|9702|tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0|0|||607|14.14 50.26 16.5 55.35
2177|ETRF2000-PL / CS2000/18|9702|tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0|0|||607|16.5 49.39 19.5 55.93
2178|ETRF2000-PL / CS2000/21|9702|tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0|0|||607|19.5 49.09 22.5 54.55
2179|ETRF2000-PL / CS2000/24|9702|tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0|0|||607|22.5 49 24.15 54.41
2180|ETRF2000-PL / CS92|9702|tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000|0|||607|14.14 49 24.15 55.93
2188|Azores Occidental 1939 / UTM zone 25N|4182|utm zone=25|0|||113|-31.34 39.3 -31.02 39.77
2189|Azores Central 1948 / UTM zone 26N|4183|utm zone=26|0|||114|-28.9 38.32 -26.97 39.14
2190|Azores Oriental 1940 / UTM zone 26N|4184|utm zone=26|0|||115|-25.92 36.87 -24.72 37.96
2191|Madeira 1936 / UTM zone 28N|4185|utm zone=28|0|||116|-17.31 32.35 -16.23 33.15
2192|ED50 / France EuroLambert|4230|lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000|0|||674|-4.87 42.33 8.23 51.14
2193|NZGD2000 / New Zealand Transverse Mercator 2000|4167|tmerc lat_0=0 lon_0=173 k=0.9996 x_0=1600000 y_0=10000000|0|||99|166.37 -47.33 178.63 -34.1
2194|American Samoa 1962 / American Samoa Lambert|4169|lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=0|4|||101|-173.75 -17.56 -165.2 -10.02
2195|NAD83(HARN) / UTM zone 2S|4152|utm zone=2 south|0|||84|-170.88 -14.59 -168.09 -14.11
2196|ETRS89 / Kp2000 Jutland|4258|tmerc lat_0=0 lon_0=9.5 k=0.99995 x_0=200000 y_0=0|0|||186|8 54.67 11.29 57.8
2197|ETRS89 / Kp2000 Zealand|4258|tmerc lat_0=0 lon_0=12 k=0.99995 x_0=500000 y_0=0|0|||186|10.79 54.51 12.87 56.79
2198|ETRS89 / Kp2000 Bornholm|4258|tmerc lat_0=0 lon_0=15 k=1 x_0=900000 y_0=0|0|||186|14.59 54.94 15.25 55.38
2199|Albanian 1987 / Gauss Kruger zone 4|4191|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||120|18.46 39.63 21.06 42.67
2200|ATS77 / New Brunswick Stereographic (ATS77)|4122|sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=300000 y_0=800000|0|||54|-69.05 44.56 -63.7 48.07
2201|REGVEN / UTM zone 18N|4189|utm zone=18|0|||118|-73.38 7.02 -71.99 11.62
2202|REGVEN / UTM zone 19N|4189|utm zone=19|0|||118|-72 0.73 -66 15.64
2203|REGVEN / UTM zone 20N|4189|utm zone=20|0|||118|-66 0.64 -58.95 16.75
2204|NAD27 / Tennessee|4267|lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=609601.219202438 y_0=30480.0609601219|4|||675|-90.31 34.98 -81.65 36.68
2205|NAD83 / Kentucky North|4269|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0|0|||676|-85.96 37.71 -82.47 39.15
2206|ED50 / 3-degree Gauss-Kruger zone 9|4230|tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0|0|||677|25.62 36.5 28.5 42.11
2207|ED50 / 3-degree Gauss-Kruger zone 10|4230|tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0|0|||677|28.5 36.06 31.5 41.46
2208|ED50 / 3-degree Gauss-Kruger zone 11|4230|tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0|0|||677|31.5 35.97 34.5 42.07
2209|ED50 / 3-degree Gauss-Kruger zone 12|4230|tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0|0|||677|34.5 35.81 37.5 42.15
2210|ED50 / 3-degree Gauss-Kruger zone 13|4230|tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0|0|||677|37.5 36.66 40.5 41.19
2211|ED50 / 3-degree Gauss-Kruger zone 14|4230|tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0|0|||677|40.5 37.02 43.5 41.6
2212|ED50 / 3-degree Gauss-Kruger zone 15|4230|tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0|0|||677|43.5 36.97 44.83 41.02
2213|ETRS89 / TM 30 NE|4258|tmerc lat_0=0 lon_0=30 k=0.9996 x_0=500000 y_0=0|0|||186|28.64 43.44 31.41 45.2
2214|Douala 1948 / AOF west|4192|tmerc lat_0=0 lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000|0|||121|8.45 2.16 10.4 4.99
2215|Manoca 1962 / UTM zone 32N|4193|utm zone=32|0|||122|8.45 2.16 10.4 4.99
2216|Qornoq 1927 / UTM zone 22N|4194|utm zone=22|0|||123|-54 60.63 -48 73.05
2217|Qornoq 1927 / UTM zone 23N|4194|utm zone=23|0|||123|-48 59.74 -42.52 62.05
2219|ATS77 / UTM zone 19N|4122|utm zone=19|0|||54|-69 43.64 -66 48.07
2220|ATS77 / UTM zone 20N|4122|utm zone=20|0|||54|-66 43.41 -59.73 47.98
2222|NAD83 / Arizona East (ft)|4269|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|5|||676|-111.71 31.33 -109.04 37.01
2223|NAD83 / Arizona Central (ft)|4269|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|5|||676|-113.35 31.33 -110.44 37.01
2224|NAD83 / Arizona West (ft)|4269|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|5|||676|-114.81 32.05 -112.52 37
2225|NAD83 / California zone 1 (ftUS)|4269|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016|4|||676|-124.45 39.59 -119.99 42.01
2226|NAD83 / California zone 2 (ftUS)|4269|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||676|-124.06 38.02 -119.54 40.16
2227|NAD83 / California zone 3 (ftUS)|4269|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016|4|||676|-123.02 36.73 -117.83 38.71
2228|NAD83 / California zone 4 (ftUS)|4269|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016|4|||197|-122.01 35.78 -115.62 37.58
2229|NAD83 / California zone 5 (ftUS)|4269|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||676|-121.42 32.76 -114.12 35.81
2230|NAD83 / California zone 6 (ftUS)|4269|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||676|-118.15 32.53 -114.42 34.08
2231|NAD83 / Colorado North (ftUS)|4269|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219|4|||676|-109.06 39.56 -102.04 41.01
2232|NAD83 / Colorado Central (ftUS)|4269|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219|4|||676|-109.06 38.14 -102.04 40.09
2233|NAD83 / Colorado South (ftUS)|4269|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219|4|||676|-109.06 36.98 -102.04 38.68
2234|NAD83 / Connecticut (ftUS)|4269|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061|4|||676|-73.73 40.98 -71.78 42.05
2235|NAD83 / Delaware (ftUS)|4269|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0|4|||676|-75.8 38.44 -74.97 39.85
2236|NAD83 / Florida East (ftUS)|4269|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0|4|||676|-82.33 24.41 -79.97 30.83
2237|NAD83 / Florida West (ftUS)|4269|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0|4|||676|-83.34 26.27 -81.13 29.6
2238|NAD83 / Florida North (ftUS)|4269|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|4|||676|-87.63 29.21 -82.04 31.01
2239|NAD83 / Georgia East (ftUS)|4269|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0|4|||676|-83.47 30.36 -80.77 34.68
2240|NAD83 / Georgia West (ftUS)|4269|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0|4|||676|-85.61 30.62 -82.99 35.01
2241|NAD83 / Idaho East (ftUS)|4269|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0|4|||197|-113.24 41.99 -111.04 44.75
2242|NAD83 / Idaho Central (ftUS)|4269|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0|4|||197|-115.3 41.99 -112.67 45.7
2243|NAD83 / Idaho West (ftUS)|4269|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0|4|||676|-117.24 41.99 -114.32 49.01
2244|NAD83 / Indiana East (ftUS)|4269|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249364.998729997|4|||676|-86.59 37.95 -84.78 41.77
2245|NAD83 / Indiana West (ftUS)|4269|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249364.998729997|4|||676|-88.1 37.77 -86.24 41.77
2246|NAD83 / Kentucky North (ftUS)|4269|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0|4|||676|-85.96 37.71 -82.47 39.15
2247|NAD83 / Kentucky South (ftUS)|4269|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016|4|||676|-89.57 36.49 -81.95 38.17
2248|NAD83 / Maryland (ftUS)|4269|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0|4|||676|-79.49 37.97 -74.97 39.73
2249|NAD83 / Massachusetts Mainland (ftUS)|4269|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000|4|||676|-73.5 41.46 -69.86 42.89
2250|NAD83 / Massachusetts Island (ftUS)|4269|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0|4|||676|-70.91 41.19 -69.89 41.51
2251|NAD83 / Michigan North (ft)|4269|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0|5|||676|-90.42 45.08 -83.44 48.32
2252|NAD83 / Michigan Central (ft)|4269|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0|5|||676|-87.06 43.8 -82.27 45.92
2253|NAD83 / Michigan South (ft)|4269|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0|5|||676|-87.2 41.69 -82.13 44.22
2254|NAD83 / Mississippi East (ftUS)|4269|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|4|||676|-89.97 30.01 -88.09 35.01
2255|NAD83 / Mississippi West (ftUS)|4269|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0|4|||676|-91.65 31 -89.37 35.01
2256|NAD83 / Montana (ft)|4269|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0|5|||197|-116.07 44.35 -104.04 49.01
2257|NAD83 / New Mexico East (ftUS)|4269|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|4|||676|-105.72 32 -102.99 37
2258|NAD83 / New Mexico Central (ftUS)|4269|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0|4|||676|-107.73 31.78 -104.84 37
2259|NAD83 / New Mexico West (ftUS)|4269|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0|4|||676|-109.06 31.33 -106.32 37
2260|NAD83 / New York East (ftUS)|4269|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||676|-75.87 40.88 -73.23 45.02
2261|NAD83 / New York Central (ftUS)|4269|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0|4|||676|-77.75 41.99 -75.06 44.41
2262|NAD83 / New York West (ftUS)|4269|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0|4|||676|-79.77 41.99 -77.36 43.64
2263|NAD83 / New York Long Island (ftUS)|4269|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|4|||676|-74.26 40.47 -71.8 41.3
2264|NAD83 / North Carolina (ftUS)|4269|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0|4|||676|-84.33 33.83 -75.38 36.59
2265|NAD83 / North Dakota North (ft)|4269|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0|5|||676|-104.07 47.15 -96.83 49.01
2266|NAD83 / North Dakota South (ft)|4269|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0|5|||676|-104.05 45.93 -96.55 47.83
2267|NAD83 / Oklahoma North (ftUS)|4269|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|4|||676|-103 35.27 -94.42 37.01
2268|NAD83 / Oklahoma South (ftUS)|4269|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|4|||676|-100 33.62 -94.42 35.57
2269|NAD83 / Oregon North (ft)|4269|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0|5|||676|-124.17 43.95 -116.47 46.26
2270|NAD83 / Oregon South (ft)|4269|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0|5|||676|-124.6 41.98 -116.9 44.56
2271|NAD83 / Pennsylvania North (ftUS)|4269|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|4|||676|-80.53 40.6 -74.7 42.53
2272|NAD83 / Pennsylvania South (ftUS)|4269|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|4|||676|-80.53 39.71 -74.72 41.18
2273|NAD83 / South Carolina (ft)|4269|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|5|||676|-83.36 32.05 -78.52 35.21
2274|NAD83 / Tennessee (ftUS)|4269|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|4|||676|-90.31 34.98 -81.65 36.68
2275|NAD83 / Texas North (ftUS)|4269|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984|4|||197|-103.03 34.3 -99.99 36.5
2276|NAD83 / Texas North Central (ftUS)|4269|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016|4|||197|-103.07 31.72 -94 34.58
2277|NAD83 / Texas Central (ftUS)|4269|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000|4|||197|-106.66 29.78 -93.5 32.27
2278|NAD83 / Texas South Central (ftUS)|4269|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984|4|||197|-105 27.78 -93.76 30.67
2279|NAD83 / Texas South (ftUS)|4269|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016|4|||197|-100.2 25.83 -96.85 28.21
2280|NAD83 / Utah North (ft)|4269|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996|5|||676|-114.04 40.55 -109.04 42.01
2281|NAD83 / Utah Central (ft)|4269|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992|5|||676|-114.05 38.49 -109.04 41.08
2282|NAD83 / Utah South (ft)|4269|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988|5|||676|-114.05 36.99 -109.04 38.58
2283|NAD83 / Virginia North (ftUS)|4269|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016|4|||676|-80.06 37.77 -76.51 39.46
2284|NAD83 / Virginia South (ftUS)|4269|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984|4|||676|-83.68 36.54 -75.31 38.28
2285|NAD83 / Washington North (ftUS)|4269|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0|4|||676|-124.79 47.08 -117.02 49.05
2286|NAD83 / Washington South (ftUS)|4269|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0|4|||676|-124.4 45.54 -116.91 47.61
2287|NAD83 / Wisconsin North (ftUS)|4269|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|4|||676|-92.89 45.37 -88.05 47.31
2288|NAD83 / Wisconsin Central (ftUS)|4269|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|4|||676|-92.89 43.98 -86.25 45.8
2289|NAD83 / Wisconsin South (ftUS)|4269|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|4|||676|-91.43 42.48 -86.95 44.33
2290|ATS77 / Prince Edward Isl. Stereographic (ATS77)|4122|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=700000 y_0=400000|0|||54|-64.49 45.9 -61.9 47.09
2291|NAD83(CSRS98) / Prince Edward Isl. Stereographic (NAD83)|4122|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000|0|||54|-64.49 45.9 -61.9 47.09
2292|NAD83(CSRS98) / Prince Edward Isl. Stereographic (NAD83)|4140|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000|0|||72|-64.49 45.9 -61.9 47.09
2294|ATS77 / MTM Nova Scotia zone 4|4122|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=4500000 y_0=0|0|||54|-63 44.64 -59.73 47.08
2295|ATS77 / MTM Nova Scotia zone 5|4122|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=5500000 y_0=0|0|||54|-66.28 43.41 -63 46.02
2308|Batavia / TM 109 SE|4211|tmerc lat_0=0 lon_0=109 k=0.9996 x_0=500000 y_0=10000000|0|||678|105.77 -6.89 110.01 -4.07
2309|WGS 84 / TM 116 SE|4326|tmerc lat_0=0 lon_0=116 k=0.9996 x_0=500000 y_0=10000000|0|||248|112.8 -8.46 117.01 -6.8
2310|WGS 84 / TM 132 SE|4326|tmerc lat_0=0 lon_0=132 k=0.9996 x_0=500000 y_0=10000000|0|||248|131.89 -2.94 133.82 -1.97
2311|WGS 84 / TM 6 NE|4326|tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0|0|||248|2.66 1.92 8.49 6.38
2312|Garoua / UTM zone 33N|4197|utm zone=33|0|||126|12.9 8.92 14.19 9.87
2313|Kousseri / UTM zone 33N|4198|utm zone=33|0|||127|14.17 11.7 15.09 12.77
2314|Trinidad 1903 / Trinidad Grid (ftCla)|4302|cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283|6|||229|-62.09 9.83 -60 11.51
2315|Campo Inchauspe / UTM zone 19S|4221|utm zone=19 south|0|||149|-68.62 -54.61 -66 -51.65
2316|Campo Inchauspe / UTM zone 20S|4221|utm zone=20 south|0|||149|-66 -54.93 -61.49 -51.36
2317|PSAD56 / ICN Regional|4248|lcc lat_0=6 lon_0=-66 lat_1=9 lat_2=3 x_0=1000000 y_0=1000000|0|||679|-73.38 0.64 -59.8 12.25
2318|Ain el Abd / Aramco Lambert|4204|lcc lat_0=25.08951 lon_0=48 lat_1=17 lat_2=33 x_0=0 y_0=0|0|||133|34.51 16.37 55.67 32.16
2319|ED50 / TM27|4230|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||677|25.62 36.5 28.5 42.11
2320|ED50 / TM30|4230|tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0|0|||677|28.5 36.06 31.5 41.46
2321|ED50 / TM33|4230|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||677|31.5 35.97 34.5 42.07
2322|ED50 / TM36|4230|tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0|0|||677|34.5 35.81 37.5 42.15
2323|ED50 / TM39|4230|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||677|37.5 36.66 40.5 41.19
2324|ED50 / TM42|4230|tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0|0|||677|40.5 37.02 43.5 41.6
2325|ED50 / TM45|4230|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||677|43.5 36.97 44.83 41.02
2326|Hong Kong 1980 Grid System|4611|tmerc lat_0=22.3121333333333 lon_0=114.178555555556 k=1 x_0=836694.05 y_0=819069.8|0|||275|113.76 22.13 114.51 22.58
2327|Xian 1980 / Gauss-Kruger zone 13|4610|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||274|73.62 35.42 78.01 41.07
2328|Xian 1980 / Gauss-Kruger zone 14|4610|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||274|77.98 29.16 84 47.23
2329|Xian 1980 / Gauss-Kruger zone 15|4610|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||274|84 27.32 90 49.18
2330|Xian 1980 / Gauss-Kruger zone 16|4610|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||274|90 27.71 96.01 47.9
2331|Xian 1980 / Gauss-Kruger zone 17|4610|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||274|96 21.13 102.01 43.18
2332|Xian 1980 / Gauss-Kruger zone 18|4610|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||274|102 21.53 108 42.47
2333|Xian 1980 / Gauss-Kruger zone 19|4610|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||274|108 18.11 114 45.11
2334|Xian 1980 / Gauss-Kruger zone 20|4610|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||274|114 22.14 120 51.52
2335|Xian 1980 / Gauss-Kruger zone 21|4610|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||274|120 26.34 126 53.56
2336|Xian 1980 / Gauss-Kruger zone 22|4610|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||274|126 40.89 132 52.79
2337|Xian 1980 / Gauss-Kruger zone 23|4610|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||274|132 45.02 134.77 48.4
2338|Xian 1980 / Gauss-Kruger CM 75E|4610|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||274|73.62 35.42 78.01 41.07
2339|Xian 1980 / Gauss-Kruger CM 81E|4610|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||274|77.98 29.16 84 47.23
2340|Xian 1980 / Gauss-Kruger CM 87E|4610|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||274|84 27.32 90 49.18
2341|Xian 1980 / Gauss-Kruger CM 93E|4610|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||274|90 27.71 96.01 47.9
2342|Xian 1980 / Gauss-Kruger CM 99E|4610|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||274|96 21.13 102.01 43.18
2343|Xian 1980 / Gauss-Kruger CM 105E|4610|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||274|102 21.53 108 42.47
2344|Xian 1980 / Gauss-Kruger CM 111E|4610|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||274|108 18.11 114 45.11
2345|Xian 1980 / Gauss-Kruger CM 117E|4610|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||274|114 22.14 120 51.52
2346|Xian 1980 / Gauss-Kruger CM 123E|4610|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||274|120 26.34 126 53.56
2347|Xian 1980 / Gauss-Kruger CM 129E|4610|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||274|126 40.89 132 52.79
2348|Xian 1980 / Gauss-Kruger CM 135E|4610|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||274|132 45.02 134.77 48.4
2349|Xian 1980 / 3-degree Gauss-Kruger zone 25|4610|tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0|0|||274|73.62 35.81 76.5 40.65
2350|Xian 1980 / 3-degree Gauss-Kruger zone 26|4610|tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0|0|||274|76.5 31.03 79.5 41.83
2351|Xian 1980 / 3-degree Gauss-Kruger zone 27|4610|tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0|0|||274|79.5 29.95 82.51 45.88
2352|Xian 1980 / 3-degree Gauss-Kruger zone 28|4610|tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0|0|||274|82.5 28.26 85.5 47.23
2353|Xian 1980 / 3-degree Gauss-Kruger zone 29|4610|tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0|0|||274|85.5 27.8 88.5 49.18
2354|Xian 1980 / 3-degree Gauss-Kruger zone 30|4610|tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0|0|||274|88.49 27.32 91.51 48.42
2355|Xian 1980 / 3-degree Gauss-Kruger zone 31|4610|tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0|0|||274|91.5 27.71 94.5 45.13
2356|Xian 1980 / 3-degree Gauss-Kruger zone 32|4610|tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0|0|||274|94.5 28.23 97.51 44.5
2357|Xian 1980 / 3-degree Gauss-Kruger zone 33|4610|tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0|0|||274|97.5 21.43 100.5 42.76
2358|Xian 1980 / 3-degree Gauss-Kruger zone 34|4610|tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0|0|||274|100.5 21.13 103.5 42.69
2359|Xian 1980 / 3-degree Gauss-Kruger zone 35|4610|tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0|0|||274|103.5 22.5 106.51 42.21
2360|Xian 1980 / 3-degree Gauss-Kruger zone 36|4610|tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0|0|||274|106.5 18.19 109.51 42.47
2361|Xian 1980 / 3-degree Gauss-Kruger zone 37|4610|tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0|0|||274|109.5 18.11 112.5 45.11
2362|Xian 1980 / 3-degree Gauss-Kruger zone 38|4610|tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0|0|||274|112.5 21.52 115.5 45.45
2363|Xian 1980 / 3-degree Gauss-Kruger zone 39|4610|tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0|0|||274|115.5 22.6 118.5 49.88
2364|Xian 1980 / 3-degree Gauss-Kruger zone 40|4610|tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0|0|||274|118.5 24.43 121.5 53.33
2365|Xian 1980 / 3-degree Gauss-Kruger zone 41|4610|tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0|0|||274|121.5 28.22 124.5 53.56
2366|Xian 1980 / 3-degree Gauss-Kruger zone 42|4610|tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0|0|||274|124.5 40.19 127.5 53.2
2367|Xian 1980 / 3-degree Gauss-Kruger zone 43|4610|tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0|0|||274|127.5 41.37 130.5 50.25
2368|Xian 1980 / 3-degree Gauss-Kruger zone 44|4610|tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0|0|||274|130.5 42.42 133.5 48.88
2369|Xian 1980 / 3-degree Gauss-Kruger zone 45|4610|tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0|0|||274|133.5 45.85 134.77 48.4
2370|Xian 1980 / 3-degree Gauss-Kruger CM 75E|4610|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||274|73.62 35.81 76.5 40.65
2371|Xian 1980 / 3-degree Gauss-Kruger CM 78E|4610|tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0|0|||274|76.5 31.03 79.5 41.83
2372|Xian 1980 / 3-degree Gauss-Kruger CM 81E|4610|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||274|79.5 29.95 82.51 45.88
2373|Xian 1980 / 3-degree Gauss-Kruger CM 84E|4610|tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0|0|||274|82.5 28.26 85.5 47.23
2374|Xian 1980 / 3-degree Gauss-Kruger CM 87E|4610|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||274|85.5 27.8 88.5 49.18
2375|Xian 1980 / 3-degree Gauss-Kruger CM 90E|4610|tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0|0|||274|88.49 27.32 91.51 48.42
2376|Xian 1980 / 3-degree Gauss-Kruger CM 93E|4610|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||274|91.5 27.71 94.5 45.13
2377|Xian 1980 / 3-degree Gauss-Kruger CM 96E|4610|tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0|0|||274|94.5 28.23 97.51 44.5
2378|Xian 1980 / 3-degree Gauss-Kruger CM 99E|4610|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||274|97.5 21.43 100.5 42.76
2379|Xian 1980 / 3-degree Gauss-Kruger CM 102E|4610|tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0|0|||274|100.5 21.13 103.5 42.69
2380|Xian 1980 / 3-degree Gauss-Kruger CM 105E|4610|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||274|103.5 22.5 106.51 42.21
2381|Xian 1980 / 3-degree Gauss-Kruger CM 108E|4610|tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0|0|||274|106.5 18.19 109.51 42.47
2382|Xian 1980 / 3-degree Gauss-Kruger CM 111E|4610|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||274|109.5 18.11 112.5 45.11
2383|Xian 1980 / 3-degree Gauss-Kruger CM 114E|4610|tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0|0|||274|112.5 21.52 115.5 45.45
2384|Xian 1980 / 3-degree Gauss-Kruger CM 117E|4610|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||274|115.5 22.6 118.5 49.88
2385|Xian 1980 / 3-degree Gauss-Kruger CM 120E|4610|tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0|0|||274|118.5 24.43 121.5 53.33
2386|Xian 1980 / 3-degree Gauss-Kruger CM 123E|4610|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||274|121.5 28.22 124.5 53.56
2387|Xian 1980 / 3-degree Gauss-Kruger CM 126E|4610|tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0|0|||274|124.5 40.19 127.5 53.2
2388|Xian 1980 / 3-degree Gauss-Kruger CM 129E|4610|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||274|127.5 41.37 130.5 50.25
2389|Xian 1980 / 3-degree Gauss-Kruger CM 132E|4610|tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0|0|||274|130.5 42.42 133.5 48.88
2390|Xian 1980 / 3-degree Gauss-Kruger CM 135E|4610|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||274|133.5 45.85 134.77 48.4
2391|KKJ / Finland zone 1|4123|tmerc lat_0=0 lon_0=21 k=1 x_0=1500000 y_0=0|0|||55|19.5 59.76 22.5 69.33
2392|KKJ / Finland zone 2|4123|tmerc lat_0=0 lon_0=24 k=1 x_0=2500000 y_0=0|0|||55|22.5 59.75 25.5 68.9
2393|KKJ / Finland Uniform Coordinate System|4123|tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0|0|||55|25.5 60.18 28.51 70.09
2393|KKJ / Finland Uniform Coordinate System|4123|tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0|0|||55|25.5 60.18 28.51 70.09
2394|KKJ / Finland zone 4|4123|tmerc lat_0=0 lon_0=30 k=1 x_0=4500000 y_0=0|0|||55|28.5 60.94 31.5 69.81
2395|South Yemen / Gauss-Kruger zone 8|4164|tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0|0|||96|43.37 12.54 48.01 17.95
2396|South Yemen / Gauss-Kruger zone 9|4164|tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0|0|||96|48 13.94 53.14 19
2397|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3|4178|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||672|9.92 50.35 10.5 51.56
2398|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4|4178|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||672|10.5 48.97 13.5 54.74
2399|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5|4178|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||109|13.5 46.54 16.5 54.72
2400|RT90 2.5 gon W|4124|tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0|0|||56|10.03 54.96 24.17 69.07
2401|Beijing 1954 / 3-degree Gauss-Kruger zone 25|4214|tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0|0|||680|73.62 35.81 76.5 40.65
2402|Beijing 1954 / 3-degree Gauss-Kruger zone 26|4214|tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0|0|||143|76.5 31.03 79.5 41.83
2403|Beijing 1954 / 3-degree Gauss-Kruger zone 27|4214|tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0|0|||143|79.5 29.95 82.51 45.88
2404|Beijing 1954 / 3-degree Gauss-Kruger zone 28|4214|tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0|0|||143|82.5 28.26 85.5 47.23
2405|Beijing 1954 / 3-degree Gauss-Kruger zone 29|4214|tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0|0|||143|85.5 27.8 88.5 49.18
2406|Beijing 1954 / 3-degree Gauss-Kruger zone 30|4214|tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0|0|||680|88.49 27.32 91.51 48.42
2407|Beijing 1954 / 3-degree Gauss-Kruger zone 31|4214|tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0|0|||680|91.5 27.71 94.5 45.13
2408|Beijing 1954 / 3-degree Gauss-Kruger zone 32|4214|tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0|0|||680|94.5 28.23 97.51 44.5
2409|Beijing 1954 / 3-degree Gauss-Kruger zone 33|4214|tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0|0|||680|97.5 21.43 100.5 42.76
2410|Beijing 1954 / 3-degree Gauss-Kruger zone 34|4214|tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0|0|||680|100.5 21.13 103.5 42.69
2411|Beijing 1954 / 3-degree Gauss-Kruger zone 35|4214|tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0|0|||680|103.5 22.5 106.51 42.21
2412|Beijing 1954 / 3-degree Gauss-Kruger zone 36|4214|tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0|0|||681|106.5 18.19 109.51 42.47
2413|Beijing 1954 / 3-degree Gauss-Kruger zone 37|4214|tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0|0|||682|109.5 18.11 112.5 45.11
2414|Beijing 1954 / 3-degree Gauss-Kruger zone 38|4214|tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0|0|||682|112.5 21.52 115.5 45.45
2415|Beijing 1954 / 3-degree Gauss-Kruger zone 39|4214|tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0|0|||682|115.5 22.6 118.5 49.88
2416|Beijing 1954 / 3-degree Gauss-Kruger zone 40|4214|tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0|0|||683|118.5 24.43 121.5 53.33
2417|Beijing 1954 / 3-degree Gauss-Kruger zone 41|4214|tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0|0|||683|121.5 28.22 124.5 53.56
2418|Beijing 1954 / 3-degree Gauss-Kruger zone 42|4214|tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0|0|||680|124.5 40.19 127.5 53.2
2419|Beijing 1954 / 3-degree Gauss-Kruger zone 43|4214|tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0|0|||680|127.5 41.37 130.5 50.25
2420|Beijing 1954 / 3-degree Gauss-Kruger zone 44|4214|tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0|0|||680|130.5 42.42 133.5 48.88
2421|Beijing 1954 / 3-degree Gauss-Kruger zone 45|4214|tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0|0|||680|133.5 45.85 134.77 48.4
2422|Beijing 1954 / 3-degree Gauss-Kruger CM 75E|4214|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||680|73.62 35.81 76.5 40.65
2423|Beijing 1954 / 3-degree Gauss-Kruger CM 78E|4214|tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0|0|||143|76.5 31.03 79.5 41.83
2424|Beijing 1954 / 3-degree Gauss-Kruger CM 81E|4214|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||143|79.5 29.95 82.51 45.88
2425|Beijing 1954 / 3-degree Gauss-Kruger CM 84E|4214|tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0|0|||143|82.5 28.26 85.5 47.23
2426|Beijing 1954 / 3-degree Gauss-Kruger CM 87E|4214|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||143|85.5 27.8 88.5 49.18
2427|Beijing 1954 / 3-degree Gauss-Kruger CM 90E|4214|tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0|0|||680|88.49 27.32 91.51 48.42
2428|Beijing 1954 / 3-degree Gauss-Kruger CM 93E|4214|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||680|91.5 27.71 94.5 45.13
2429|Beijing 1954 / 3-degree Gauss-Kruger CM 96E|4214|tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0|0|||680|94.5 28.23 97.51 44.5
2430|Beijing 1954 / 3-degree Gauss-Kruger CM 99E|4214|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||680|97.5 21.43 100.5 42.76
2431|Beijing 1954 / 3-degree Gauss-Kruger CM 102E|4214|tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0|0|||680|100.5 21.13 103.5 42.69
2432|Beijing 1954 / 3-degree Gauss-Kruger CM 105E|4214|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||680|103.5 22.5 106.51 42.21
2433|Beijing 1954 / 3-degree Gauss-Kruger CM 108E|4214|tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0|0|||681|106.5 18.19 109.51 42.47
2434|Beijing 1954 / 3-degree Gauss-Kruger CM 111E|4214|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||682|109.5 18.11 112.5 45.11
2435|Beijing 1954 / 3-degree Gauss-Kruger CM 114E|4214|tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0|0|||682|112.5 21.52 115.5 45.45
2436|Beijing 1954 / 3-degree Gauss-Kruger CM 117E|4214|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||682|115.5 22.6 118.5 49.88
2437|Beijing 1954 / 3-degree Gauss-Kruger CM 120E|4214|tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0|0|||683|118.5 24.43 121.5 53.33
2438|Beijing 1954 / 3-degree Gauss-Kruger CM 123E|4214|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||683|121.5 28.22 124.5 53.56
2439|Beijing 1954 / 3-degree Gauss-Kruger CM 126E|4214|tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0|0|||680|124.5 40.19 127.5 53.2
2440|Beijing 1954 / 3-degree Gauss-Kruger CM 129E|4214|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||680|127.5 41.37 130.5 50.25
2441|Beijing 1954 / 3-degree Gauss-Kruger CM 132E|4214|tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0|0|||680|130.5 42.42 133.5 48.88
2442|Beijing 1954 / 3-degree Gauss-Kruger CM 135E|4214|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||680|133.5 45.85 134.77 48.4
2443|JGD2000 / Japan Plane Rectangular CS I|4612|tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0|0|||249|128.17 26.96 130.46 34.74
2444|JGD2000 / Japan Plane Rectangular CS II|4612|tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0|0|||249|129.76 30.18 132.05 33.99
2445|JGD2000 / Japan Plane Rectangular CS III|4612|tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0|0|||249|130.81 33.72 133.49 36.38
2446|JGD2000 / Japan Plane Rectangular CS IV|4612|tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0|0|||249|131.95 32.69 134.81 34.45
2447|JGD2000 / Japan Plane Rectangular CS V|4612|tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0|0|||249|133.13 34.13 135.47 35.71
2448|JGD2000 / Japan Plane Rectangular CS VI|4612|tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0|0|||249|134.86 33.4 136.99 36.33
2449|JGD2000 / Japan Plane Rectangular CS VII|4612|tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0|0|||249|136.22 34.51 137.84 37.58
2450|JGD2000 / Japan Plane Rectangular CS VIII|4612|tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0|0|||249|137.32 34.54 139.91 38.58
2451|JGD2000 / Japan Plane Rectangular CS IX|4612|tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0|0|||249|138.4 29.31 141.11 37.98
2452|JGD2000 / Japan Plane Rectangular CS X|4612|tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0|0|||249|139.49 37.73 142.14 41.58
2453|JGD2000 / Japan Plane Rectangular CS XI|4612|tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0|0|||249|139.34 41.34 141.46 43.42
2454|JGD2000 / Japan Plane Rectangular CS XII|4612|tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0|0|||249|140.89 42.15 143.61 45.54
2455|JGD2000 / Japan Plane Rectangular CS XIII|4612|tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0|0|||249|142.61 41.87 145.87 44.4
2456|JGD2000 / Japan Plane Rectangular CS XIV|4612|tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0|0|||249|141.2 24.67 142.33 27.8
2457|JGD2000 / Japan Plane Rectangular CS XV|4612|tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0|0|||249|126.63 26.02 128.4 26.91
2458|JGD2000 / Japan Plane Rectangular CS XVI|4612|tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0|0|||249|122.83 23.98 125.51 24.94
2459|JGD2000 / Japan Plane Rectangular CS XVII|4612|tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0|0|||249|131.12 24.4 131.38 26.01
2460|JGD2000 / Japan Plane Rectangular CS XVIII|4612|tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0|0|||249|136.02 20.37 136.16 20.48
2461|JGD2000 / Japan Plane Rectangular CS XIX|4612|tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0|0|||249|153.91 24.22 154.05 24.35
2462|Albanian 1987 / Gauss-Kruger zone 4|4191|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||120|19.22 39.64 21.06 42.67
2463|Pulkovo 1995 / Gauss-Kruger CM 21E|4200|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||129|19.57 54.32 22.87 55.32
2464|Pulkovo 1995 / Gauss-Kruger CM 27E|4200|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||129|26.61 55.69 30 69.47
2465|Pulkovo 1995 / Gauss-Kruger CM 33E|4200|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||129|30 50.34 36 70.02
2466|Pulkovo 1995 / Gauss-Kruger CM 39E|4200|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||129|36 43.18 42.01 69.23
2467|Pulkovo 1995 / Gauss-Kruger CM 45E|4200|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||129|42 41.19 48 80.91
2468|Pulkovo 1995 / Gauss-Kruger CM 51E|4200|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||129|48 41.39 54 81.4
2469|Pulkovo 1995 / Gauss-Kruger CM 57E|4200|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||129|54 50.47 60 81.91
2470|Pulkovo 1995 / Gauss-Kruger CM 63E|4200|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||129|60 50.66 66 81.77
2471|Pulkovo 1995 / Gauss-Kruger CM 69E|4200|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||129|66 54.1 72 77.07
2472|Pulkovo 1995 / Gauss-Kruger CM 75E|4200|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||129|72 53.17 78 79.71
2473|Pulkovo 1995 / Gauss-Kruger CM 81E|4200|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||129|78 50.69 84 81.03
2474|Pulkovo 1995 / Gauss-Kruger CM 87E|4200|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||129|84 49.07 90 81.27
2475|Pulkovo 1995 / Gauss-Kruger CM 93E|4200|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||129|90 49.89 96 81.35
2476|Pulkovo 1995 / Gauss-Kruger CM 99E|4200|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||129|96 49.73 102 81.32
2477|Pulkovo 1995 / Gauss-Kruger CM 105E|4200|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||129|102 49.64 108 79.48
2478|Pulkovo 1995 / Gauss-Kruger CM 111E|4200|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||129|108 49.14 114 76.81
2479|Pulkovo 1995 / Gauss-Kruger CM 117E|4200|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||129|114 49.51 120 75.96
2480|Pulkovo 1995 / Gauss-Kruger CM 123E|4200|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||129|120 51.51 126 74
2481|Pulkovo 1995 / Gauss-Kruger CM 129E|4200|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||129|126 42.25 132 73.61
2482|Pulkovo 1995 / Gauss-Kruger CM 135E|4200|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||129|132 42.63 138 76.15
2483|Pulkovo 1995 / Gauss-Kruger CM 141E|4200|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||129|138 45.84 144 76.27
2484|Pulkovo 1995 / Gauss-Kruger CM 147E|4200|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||129|144 43.6 150 76.82
2485|Pulkovo 1995 / Gauss-Kruger CM 153E|4200|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||129|150 45.77 156 76.26
2486|Pulkovo 1995 / Gauss-Kruger CM 159E|4200|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||129|156 50.27 162 77.2
2487|Pulkovo 1995 / Gauss-Kruger CM 165E|4200|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||129|162 54.47 168 70.03
2488|Pulkovo 1995 / Gauss-Kruger CM 171E|4200|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||129|168 54.45 174 70.19
2489|Pulkovo 1995 / Gauss-Kruger CM 177E|4200|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||129|174 61.65 180 71.59
2490|Pulkovo 1995 / Gauss-Kruger CM 177W|4200|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||129|-180 64.35 -174 71.65
2491|Pulkovo 1995 / Gauss-Kruger CM 171W|4200|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||129|-174 64.2 -168.97 67.18
2492|Pulkovo 1942 / Gauss-Kruger CM 9E|4284|tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0|0|||684|9.93 50.21 12 54.18
2493|Pulkovo 1942 / Gauss-Kruger CM 15E|4284|tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0|0|||684|12 45.78 18 54.89
2494|Pulkovo 1942 / Gauss-Kruger CM 21E|4284|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||212|19.57 47.95 24 59.44
2495|Pulkovo 1942 / Gauss-Kruger CM 27E|4284|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||685|24 45.18 30.01 69.47
2496|Pulkovo 1942 / Gauss-Kruger CM 33E|4284|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||685|30 44.32 36 70.02
2497|Pulkovo 1942 / Gauss-Kruger CM 39E|4284|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||685|36 41.43 42 69.23
2498|Pulkovo 1942 / Gauss-Kruger CM 45E|4284|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||212|42 38.84 48.01 80.91
2499|Pulkovo 1942 / Gauss-Kruger CM 51E|4284|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||212|48 37.34 54 81.4
2500|Pulkovo 1942 / Gauss-Kruger CM 57E|4284|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||212|54 37.05 60 81.91
2501|Pulkovo 1942 / Gauss-Kruger CM 63E|4284|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||212|60 35.14 66 81.77
2502|Pulkovo 1942 / Gauss-Kruger CM 69E|4284|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||212|66 36.67 72 77.07
2503|Pulkovo 1942 / Gauss-Kruger CM 75E|4284|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||212|72 36.79 78 79.71
2504|Pulkovo 1942 / Gauss-Kruger CM 81E|4284|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||212|78 41.04 84.01 81.03
2505|Pulkovo 1942 / Gauss-Kruger CM 87E|4284|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||685|84 46.82 90 81.27
2506|Pulkovo 1942 / Gauss-Kruger CM 93E|4284|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||685|90 49.89 96 81.35
2507|Pulkovo 1942 / Gauss-Kruger CM 99E|4284|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||685|96 49.73 102 81.32
2508|Pulkovo 1942 / Gauss-Kruger CM 105E|4284|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||685|102 49.64 108 79.48
2509|Pulkovo 1942 / Gauss-Kruger CM 111E|4284|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||685|108 49.14 114 76.81
2510|Pulkovo 1942 / Gauss-Kruger CM 117E|4284|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||685|114 49.51 120 75.96
2511|Pulkovo 1942 / Gauss-Kruger CM 123E|4284|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||685|120 51.51 126 74
2512|Pulkovo 1942 / Gauss-Kruger CM 129E|4284|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||685|126 42.25 132 73.61
2513|Pulkovo 1942 / Gauss-Kruger CM 135E|4284|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||685|132 42.63 138 76.15
2514|Pulkovo 1942 / Gauss-Kruger CM 141E|4284|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||685|138 45.84 144 76.27
2515|Pulkovo 1942 / Gauss-Kruger CM 147E|4284|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||685|144 43.6 150 76.82
2516|Pulkovo 1942 / Gauss-Kruger CM 153E|4284|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||685|150 45.77 156 76.26
2517|Pulkovo 1942 / Gauss-Kruger CM 159E|4284|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||685|156 50.27 162 77.2
2518|Pulkovo 1942 / Gauss-Kruger CM 165E|4284|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||685|162 54.47 168 70.03
2519|Pulkovo 1942 / Gauss-Kruger CM 171E|4284|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||685|168 54.45 174 70.19
2520|Pulkovo 1942 / Gauss-Kruger CM 177E|4284|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||685|174 61.65 180 71.59
2521|Pulkovo 1942 / Gauss-Kruger CM 177W|4284|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||685|-180 64.35 -174 71.65
2522|Pulkovo 1942 / Gauss-Kruger CM 171W|4284|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||685|-174 64.2 -168.97 67.18
2523|Pulkovo 1942 / 3-degree Gauss-Kruger zone 7|4284|tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0|0|||212|19.57 48.24 22.5 59.1
2524|Pulkovo 1942 / 3-degree Gauss-Kruger zone 8|4284|tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0|0|||685|22.5 47.71 25.5 59.75
2525|Pulkovo 1942 / 3-degree Gauss-Kruger zone 9|4284|tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0|0|||685|25.49 45.26 28.51 68.93
2526|Pulkovo 1942 / 3-degree Gauss-Kruger zone 10|4284|tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0|0|||685|28.5 45.18 31.5 69.85
2527|Pulkovo 1942 / 3-degree Gauss-Kruger zone 11|4284|tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0|0|||685|31.5 44.32 34.5 70.02
2528|Pulkovo 1942 / 3-degree Gauss-Kruger zone 12|4284|tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0|0|||685|34.5 44.61 37.5 69.39
2529|Pulkovo 1942 / 3-degree Gauss-Kruger zone 13|4284|tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0|0|||685|37.5 43.07 40.5 68.8
2530|Pulkovo 1942 / 3-degree Gauss-Kruger zone 14|4284|tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0|0|||212|40.5 41.01 43.51 68.74
2531|Pulkovo 1942 / 3-degree Gauss-Kruger zone 15|4284|tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0|0|||212|43.5 38.84 46.5 80.8
2532|Pulkovo 1942 / 3-degree Gauss-Kruger zone 16|4284|tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0|0|||212|46.5 38.31 49.5 80.91
2533|Pulkovo 1942 / 3-degree Gauss-Kruger zone 17|4284|tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0|0|||212|49.5 37.66 52.5 81.22
2534|Pulkovo 1942 / 3-degree Gauss-Kruger zone 18|4284|tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0|0|||212|52.5 37.33 55.5 81.41
2535|Pulkovo 1942 / 3-degree Gauss-Kruger zone 19|4284|tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0|0|||212|55.5 37.64 58.5 81.89
2536|Pulkovo 1942 / 3-degree Gauss-Kruger zone 20|4284|tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0|0|||212|58.5 35.51 61.5 81.91
2537|Pulkovo 1942 / 3-degree Gauss-Kruger zone 21|4284|tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0|0|||212|61.5 35.14 64.5 81.77
2538|Pulkovo 1942 / 3-degree Gauss-Kruger zone 22|4284|tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0|0|||212|64.5 36.27 67.5 81.25
2539|Pulkovo 1942 / 3-degree Gauss-Kruger zone 23|4284|tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0|0|||212|67.5 36.93 70.5 77.07
2540|Pulkovo 1942 / 3-degree Gauss-Kruger zone 24|4284|tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0|0|||212|70.5 36.67 73.5 73.57
2541|Pulkovo 1942 / 3-degree Gauss-Kruger zone 25|4284|tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0|0|||212|73.5 37.22 76.5 79.71
2542|Pulkovo 1942 / 3-degree Gauss-Kruger zone 26|4284|tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0|0|||212|76.5 40.44 79.5 81.03
2543|Pulkovo 1942 / 3-degree Gauss-Kruger zone 27|4284|tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0|0|||685|79.5 41.82 82.5 81.03
2544|Pulkovo 1942 / 3-degree Gauss-Kruger zone 28|4284|tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0|0|||685|82.5 45.11 85.5 77.56
2545|Pulkovo 1942 / 3-degree Gauss-Kruger zone 29|4284|tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0|0|||685|85.5 47.05 88.5 77.16
2546|Pulkovo 1942 / 3-degree Gauss-Kruger zone 30|4284|tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0|0|||685|88.5 49.44 91.5 81.28
2547|Pulkovo 1942 / 3-degree Gauss-Kruger zone 31|4284|tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0|0|||685|91.5 50.16 94.5 81.26
2548|Pulkovo 1942 / 3-degree Gauss-Kruger zone 32|4284|tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0|0|||685|94.5 49.73 97.5 81.35
2549|Pulkovo 1942 / 3-degree Gauss-Kruger zone 33|4284|tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0|0|||685|97.5 49.79 100.5 80.9
2550|Samboja / UTM zone 50S|4125|utm zone=50 south|0|||57|116.72 -1.24 117.99 0
2551|Pulkovo 1942 / 3-degree Gauss-Kruger zone 34|4284|tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0|0|||685|100.5 50.17 103.5 79.71
2552|Pulkovo 1942 / 3-degree Gauss-Kruger zone 35|4284|tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0|0|||685|103.5 50.13 106.5 79.21
2553|Pulkovo 1942 / 3-degree Gauss-Kruger zone 36|4284|tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0|0|||685|106.5 49.25 109.5 78.4
2554|Pulkovo 1942 / 3-degree Gauss-Kruger zone 37|4284|tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0|0|||685|109.5 49.14 112.5 76.81
2555|Pulkovo 1942 / 3-degree Gauss-Kruger zone 38|4284|tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0|0|||685|112.5 49.49 115.5 76.7
2556|Pulkovo 1942 / 3-degree Gauss-Kruger zone 39|4284|tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0|0|||685|115.5 49.51 118.5 74.43
2557|Pulkovo 1942 / 3-degree Gauss-Kruger zone 40|4284|tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0|0|||685|118.5 49.87 121.5 73.63
2558|Pulkovo 1942 / 3-degree Gauss-Kruger zone 41|4284|tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0|0|||685|121.5 53.18 124.5 74
2559|Pulkovo 1942 / 3-degree Gauss-Kruger zone 42|4284|tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0|0|||685|124.5 49.88 127.5 74
2560|Pulkovo 1942 / 3-degree Gauss-Kruger zone 43|4284|tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0|0|||685|127.5 42.67 130.5 73.59
2561|Pulkovo 1942 / 3-degree Gauss-Kruger zone 44|4284|tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0|0|||685|130.5 42.25 133.5 71.99
2562|Pulkovo 1942 / 3-degree Gauss-Kruger zone 45|4284|tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0|0|||685|133.5 42.74 136.5 75.9
2563|Pulkovo 1942 / 3-degree Gauss-Kruger zone 46|4284|tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0|0|||685|136.5 44.76 139.5 76.27
2564|Pulkovo 1942 / 3-degree Gauss-Kruger zone 47|4284|tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0|0|||685|139.5 45.84 142.5 76.23
2565|Pulkovo 1942 / 3-degree Gauss-Kruger zone 48|4284|tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0|0|||685|142.5 43.61 145.5 75.98
2566|Pulkovo 1942 / 3-degree Gauss-Kruger zone 49|4284|tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0|0|||685|145.5 43.6 148.5 76.76
2567|Pulkovo 1942 / 3-degree Gauss-Kruger zone 50|4284|tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0|0|||685|148.5 45.21 151.5 76.82
2568|Pulkovo 1942 / 3-degree Gauss-Kruger zone 51|4284|tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0|0|||685|151.5 46.72 154.5 76.26
2569|Pulkovo 1942 / 3-degree Gauss-Kruger zone 52|4284|tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0|0|||685|154.5 49.02 157.5 77.2
2570|Pulkovo 1942 / 3-degree Gauss-Kruger zone 53|4284|tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0|0|||685|157.5 51.36 160.5 71.12
2571|Pulkovo 1942 / 3-degree Gauss-Kruger zone 54|4284|tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0|0|||685|160.5 54.34 163.5 70.98
2572|Pulkovo 1942 / 3-degree Gauss-Kruger zone 55|4284|tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0|0|||685|163.5 54.69 166.5 69.82
2573|Pulkovo 1942 / 3-degree Gauss-Kruger zone 56|4284|tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0|0|||685|166.5 54.45 169.5 70.07
2574|Pulkovo 1942 / 3-degree Gauss-Kruger zone 57|4284|tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0|0|||685|169.5 59.86 172.5 70.19
2575|Pulkovo 1942 / 3-degree Gauss-Kruger zone 58|4284|tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0|0|||685|172.5 60.99 175.5 70.02
2576|Pulkovo 1942 / 3-degree Gauss-Kruger zone 59|4284|tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0|0|||685|175.5 62.09 178.5 71.1
2577|Pulkovo 1942 / 3-degree Gauss-Kruger zone 60|4284|tmerc lat_0=0 lon_0=180 k=1 x_0=60000000 y_0=0|0|||685|178.5 62.24 -178.5 71.65
2578|Pulkovo 1942 / 3-degree Gauss-Kruger zone 61|4284|tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0|0|||685|-178.5 64.74 -175.5 71.61
2579|Pulkovo 1942 / 3-degree Gauss-Kruger zone 62|4284|tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0|0|||685|-175.5 64.2 -172.5 67.78
2580|Pulkovo 1942 / 3-degree Gauss-Kruger zone 63|4284|tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0|0|||685|-172.5 64.35 -169.57 67.06
2581|Pulkovo 1942 / 3-degree Gauss-Kruger zone 64|4284|tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0|0|||685|-169.22 65.7 -168.97 65.86
2582|Pulkovo 1942 / 3-degree Gauss-Kruger CM 21E|4284|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||212|19.57 48.24 22.5 59.1
2583|Pulkovo 1942 / 3-degree Gauss-Kruger CM 24E|4284|tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0|0|||685|22.5 47.71 25.5 59.75
2584|Pulkovo 1942 / 3-degree Gauss-Kruger CM 27E|4284|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||685|25.49 45.26 28.51 68.93
2585|Pulkovo 1942 / 3-degree Gauss-Kruger CM 30E|4284|tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0|0|||685|28.5 45.18 31.5 69.85
2586|Pulkovo 1942 / 3-degree Gauss-Kruger CM 33E|4284|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||685|31.5 44.32 34.5 70.02
2587|Pulkovo 1942 / 3-degree Gauss-Kruger CM 36E|4284|tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0|0|||685|34.5 44.61 37.5 69.39
2588|Pulkovo 1942 / 3-degree Gauss-Kruger CM 39E|4284|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||685|37.5 43.07 40.5 68.8
2589|Pulkovo 1942 / 3-degree Gauss-Kruger CM 42E|4284|tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0|0|||212|40.5 41.01 43.51 68.74
2590|Pulkovo 1942 / 3-degree Gauss-Kruger CM 45E|4284|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||212|43.5 38.84 46.5 80.8
2591|Pulkovo 1942 / 3-degree Gauss-Kruger CM 48E|4284|tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0|0|||212|46.5 38.31 49.5 80.91
2592|Pulkovo 1942 / 3-degree Gauss-Kruger CM 51E|4284|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||212|49.5 37.66 52.5 81.22
2593|Pulkovo 1942 / 3-degree Gauss-Kruger CM 54E|4284|tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0|0|||212|52.5 37.33 55.5 81.41
2594|Pulkovo 1942 / 3-degree Gauss-Kruger CM 57E|4284|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||212|55.5 37.64 58.5 81.89
2595|Pulkovo 1942 / 3-degree Gauss-Kruger CM 60E|4284|tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0|0|||212|58.5 35.51 61.5 81.91
2596|Pulkovo 1942 / 3-degree Gauss-Kruger CM 63E|4284|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||212|61.5 35.14 64.5 81.77
2597|Pulkovo 1942 / 3-degree Gauss-Kruger CM 66E|4284|tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0|0|||212|64.5 36.27 67.5 81.25
2598|Pulkovo 1942 / 3-degree Gauss-Kruger CM 69E|4284|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||212|67.5 36.93 70.5 77.07
2599|Pulkovo 1942 / 3-degree Gauss-Kruger CM 72E|4284|tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0|0|||212|70.5 36.67 73.5 73.57
2600|Lietuvos Koordinoei Sistema 1994|4669|tmerc lat_0=0 lon_0=24 k=0.9998 x_0=500000 y_0=0|0|||58|19.02 53.89 26.82 56.45
2601|Pulkovo 1942 / 3-degree Gauss-Kruger CM 75E|4284|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||212|73.5 37.22 76.5 79.71
2602|Pulkovo 1942 / 3-degree Gauss-Kruger CM 78E|4284|tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0|0|||212|76.5 40.44 79.5 81.03
2603|Pulkovo 1942 / 3-degree Gauss-Kruger CM 81E|4284|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||685|79.5 41.82 82.5 81.03
2604|Pulkovo 1942 / 3-degree Gauss-Kruger CM 84E|4284|tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0|0|||685|82.5 45.11 85.5 77.56
2605|Pulkovo 1942 / 3-degree Gauss-Kruger CM 87E|4284|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||685|85.5 47.05 88.5 77.16
2606|Pulkovo 1942 / 3-degree Gauss-Kruger CM 90E|4284|tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0|0|||685|88.5 49.44 91.5 81.28
2607|Pulkovo 1942 / 3-degree Gauss-Kruger CM 93E|4284|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||685|91.5 50.16 94.5 81.26
2608|Pulkovo 1942 / 3-degree Gauss-Kruger CM 96E|4284|tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0|0|||685|94.5 49.73 97.5 81.35
2609|Pulkovo 1942 / 3-degree Gauss-Kruger CM 99E|4284|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||685|97.5 49.79 100.5 80.9
2610|Pulkovo 1942 / 3-degree Gauss-Kruger CM 102E|4284|tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0|0|||685|100.5 50.17 103.5 79.71
2611|Pulkovo 1942 / 3-degree Gauss-Kruger CM 105E|4284|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||685|103.5 50.13 106.5 79.21
2612|Pulkovo 1942 / 3-degree Gauss-Kruger CM 108E|4284|tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0|0|||685|106.5 49.25 109.5 78.4
2613|Pulkovo 1942 / 3-degree Gauss-Kruger CM 111E|4284|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||685|109.5 49.14 112.5 76.81
2614|Pulkovo 1942 / 3-degree Gauss-Kruger CM 114E|4284|tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0|0|||685|112.5 49.49 115.5 76.7
2615|Pulkovo 1942 / 3-degree Gauss-Kruger CM 117E|4284|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||685|115.5 49.51 118.5 74.43
2616|Pulkovo 1942 / 3-degree Gauss-Kruger CM 120E|4284|tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0|0|||685|118.5 49.87 121.5 73.63
2617|Pulkovo 1942 / 3-degree Gauss-Kruger CM 123E|4284|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||685|121.5 53.18 124.5 74
2618|Pulkovo 1942 / 3-degree Gauss-Kruger CM 126E|4284|tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0|0|||685|124.5 49.88 127.5 74
2619|Pulkovo 1942 / 3-degree Gauss-Kruger CM 129E|4284|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||685|127.5 42.67 130.5 73.59
2620|Pulkovo 1942 / 3-degree Gauss-Kruger CM 132E|4284|tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0|0|||685|130.5 42.25 133.5 71.99
2621|Pulkovo 1942 / 3-degree Gauss-Kruger CM 135E|4284|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||685|133.5 42.74 136.5 75.9
2622|Pulkovo 1942 / 3-degree Gauss-Kruger CM 138E|4284|tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0|0|||685|136.5 44.76 139.5 76.27
2623|Pulkovo 1942 / 3-degree Gauss-Kruger CM 141E|4284|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||685|139.5 45.84 142.5 76.23
2624|Pulkovo 1942 / 3-degree Gauss-Kruger CM 144E|4284|tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0|0|||685|142.5 43.61 145.5 75.98
2625|Pulkovo 1942 / 3-degree Gauss-Kruger CM 147E|4284|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||685|145.5 43.6 148.5 76.76
2626|Pulkovo 1942 / 3-degree Gauss-Kruger CM 150E|4284|tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0|0|||685|148.5 45.21 151.5 76.82
2627|Pulkovo 1942 / 3-degree Gauss-Kruger CM 153E|4284|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||685|151.5 46.72 154.5 76.26
2628|Pulkovo 1942 / 3-degree Gauss-Kruger CM 156E|4284|tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0|0|||685|154.5 49.02 157.5 77.2
2629|Pulkovo 1942 / 3-degree Gauss-Kruger CM 159E|4284|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||685|157.5 51.36 160.5 71.12
2630|Pulkovo 1942 / 3-degree Gauss-Kruger CM 162E|4284|tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0|0|||685|160.5 54.34 163.5 70.98
2631|Pulkovo 1942 / 3-degree Gauss-Kruger CM 165E|4284|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||685|163.5 54.69 166.5 69.82
2632|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168E|4284|tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0|0|||685|166.5 54.45 169.5 70.07
2633|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171E|4284|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||685|169.5 59.86 172.5 70.19
2634|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174E|4284|tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0|0|||685|172.5 60.99 175.5 70.02
2635|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177E|4284|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||685|175.5 62.09 178.5 71.1
2636|Pulkovo 1942 / 3-degree Gauss-Kruger CM 180E|4284|tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0|0|||685|178.5 62.24 -178.5 71.65
2637|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177W|4284|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||685|-178.5 64.74 -175.5 71.61
2638|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174W|4284|tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0|0|||685|-175.5 64.2 -172.5 67.78
2639|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171W|4284|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||685|-172.5 64.35 -169.57 67.06
2640|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168W|4284|tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0|0|||685|-169.22 65.7 -168.97 65.86
2641|Pulkovo 1995 / 3-degree Gauss-Kruger zone 7|4200|tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0|0|||129|19.57 54.32 22.5 55.32
2642|Pulkovo 1995 / 3-degree Gauss-Kruger zone 8|4200|tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0|0|||129|22.5 54.34 22.87 55.07
2643|Pulkovo 1995 / 3-degree Gauss-Kruger zone 9|4200|tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0|0|||129|26.61 56.05 28.51 68.93
2644|Pulkovo 1995 / 3-degree Gauss-Kruger zone 10|4200|tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0|0|||129|28.5 52.85 31.5 69.85
2645|Pulkovo 1995 / 3-degree Gauss-Kruger zone 11|4200|tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0|0|||129|31.5 51.24 34.5 70.02
2646|Pulkovo 1995 / 3-degree Gauss-Kruger zone 12|4200|tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0|0|||129|34.5 44.61 37.51 69.39
2647|Pulkovo 1995 / 3-degree Gauss-Kruger zone 13|4200|tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0|0|||129|37.5 43.33 40.5 68.8
2648|Pulkovo 1995 / 3-degree Gauss-Kruger zone 14|4200|tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0|0|||129|40.5 42.87 43.5 68.74
2649|Pulkovo 1995 / 3-degree Gauss-Kruger zone 15|4200|tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0|0|||129|43.5 41.89 46.5 80.8
2650|Pulkovo 1995 / 3-degree Gauss-Kruger zone 16|4200|tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0|0|||129|46.5 41.19 49.5 80.91
2651|Pulkovo 1995 / 3-degree Gauss-Kruger zone 17|4200|tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0|0|||129|49.5 42.36 52.5 81.22
2652|Pulkovo 1995 / 3-degree Gauss-Kruger zone 18|4200|tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0|0|||129|52.5 50.52 55.5 81.41
2653|Pulkovo 1995 / 3-degree Gauss-Kruger zone 19|4200|tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0|0|||129|55.5 50.53 58.5 81.89
2654|Pulkovo 1995 / 3-degree Gauss-Kruger zone 20|4200|tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0|0|||129|58.5 50.47 61.5 81.91
2655|Pulkovo 1995 / 3-degree Gauss-Kruger zone 21|4200|tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0|0|||129|61.5 51.03 64.5 81.77
2656|Pulkovo 1995 / 3-degree Gauss-Kruger zone 22|4200|tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0|0|||129|64.5 54.31 67.5 81.25
2657|Pulkovo 1995 / 3-degree Gauss-Kruger zone 23|4200|tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0|0|||129|67.5 54.85 70.5 77.07
2658|Pulkovo 1995 / 3-degree Gauss-Kruger zone 24|4200|tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0|0|||129|70.5 53.43 73.5 73.57
2659|Pulkovo 1995 / 3-degree Gauss-Kruger zone 25|4200|tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0|0|||129|73.5 53.47 76.5 79.71
2660|Pulkovo 1995 / 3-degree Gauss-Kruger zone 26|4200|tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0|0|||129|76.5 51.49 79.5 81.03
2661|Pulkovo 1995 / 3-degree Gauss-Kruger zone 27|4200|tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0|0|||129|79.5 50.7 82.5 81.03
2662|Pulkovo 1995 / 3-degree Gauss-Kruger zone 28|4200|tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0|0|||129|82.5 49.58 85.5 77.56
2663|Pulkovo 1995 / 3-degree Gauss-Kruger zone 29|4200|tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0|0|||129|85.5 49.07 88.5 77.16
2664|Pulkovo 1995 / 3-degree Gauss-Kruger zone 30|4200|tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0|0|||129|88.5 49.44 91.5 81.28
2665|Pulkovo 1995 / 3-degree Gauss-Kruger zone 31|4200|tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0|0|||129|91.5 50.16 94.5 81.26
2666|Pulkovo 1995 / 3-degree Gauss-Kruger zone 32|4200|tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0|0|||129|94.5 49.73 97.5 81.35
2667|Pulkovo 1995 / 3-degree Gauss-Kruger zone 33|4200|tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0|0|||129|97.5 49.79 100.5 80.9
2668|Pulkovo 1995 / 3-degree Gauss-Kruger zone 34|4200|tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0|0|||129|100.5 50.17 103.5 79.71
2669|Pulkovo 1995 / 3-degree Gauss-Kruger zone 35|4200|tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0|0|||129|103.5 50.13 106.5 79.21
2670|Pulkovo 1995 / 3-degree Gauss-Kruger zone 36|4200|tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0|0|||129|106.5 49.25 109.5 78.4
2671|Pulkovo 1995 / 3-degree Gauss-Kruger zone 37|4200|tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0|0|||129|109.5 49.14 112.5 76.81
2672|Pulkovo 1995 / 3-degree Gauss-Kruger zone 38|4200|tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0|0|||129|112.5 49.49 115.5 76.7
2673|Pulkovo 1995 / 3-degree Gauss-Kruger zone 39|4200|tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0|0|||129|115.5 49.51 118.5 74.43
2674|Pulkovo 1995 / 3-degree Gauss-Kruger zone 40|4200|tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0|0|||129|118.5 49.87 121.5 73.63
2675|Pulkovo 1995 / 3-degree Gauss-Kruger zone 41|4200|tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0|0|||129|121.5 53.18 124.5 74
2676|Pulkovo 1995 / 3-degree Gauss-Kruger zone 42|4200|tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0|0|||129|124.5 49.88 127.5 74
2677|Pulkovo 1995 / 3-degree Gauss-Kruger zone 43|4200|tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0|0|||129|127.5 42.67 130.5 73.59
2678|Pulkovo 1995 / 3-degree Gauss-Kruger zone 44|4200|tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0|0|||129|130.5 42.25 133.5 71.99
2679|Pulkovo 1995 / 3-degree Gauss-Kruger zone 45|4200|tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0|0|||129|133.5 42.74 136.5 75.9
2680|Pulkovo 1995 / 3-degree Gauss-Kruger zone 46|4200|tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0|0|||129|136.5 44.76 139.5 76.27
2681|Pulkovo 1995 / 3-degree Gauss-Kruger zone 47|4200|tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0|0|||129|139.5 45.84 142.5 76.23
2682|Pulkovo 1995 / 3-degree Gauss-Kruger zone 48|4200|tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0|0|||129|142.5 43.61 145.5 75.98
2683|Pulkovo 1995 / 3-degree Gauss-Kruger zone 49|4200|tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0|0|||129|145.5 43.6 148.5 76.76
2684|Pulkovo 1995 / 3-degree Gauss-Kruger zone 50|4200|tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0|0|||129|148.5 45.21 151.5 76.82
2685|Pulkovo 1995 / 3-degree Gauss-Kruger zone 51|4200|tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0|0|||129|151.5 46.72 154.5 76.26
2686|Pulkovo 1995 / 3-degree Gauss-Kruger zone 52|4200|tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0|0|||129|154.5 49.02 157.5 77.2
2687|Pulkovo 1995 / 3-degree Gauss-Kruger zone 53|4200|tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0|0|||129|157.5 51.36 160.5 71.12
2688|Pulkovo 1995 / 3-degree Gauss-Kruger zone 54|4200|tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0|0|||129|160.5 54.34 163.5 70.98
2689|Pulkovo 1995 / 3-degree Gauss-Kruger zone 55|4200|tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0|0|||129|163.5 54.69 166.5 69.82
2690|Pulkovo 1995 / 3-degree Gauss-Kruger zone 56|4200|tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0|0|||129|166.5 54.45 169.5 70.07
2691|Pulkovo 1995 / 3-degree Gauss-Kruger zone 57|4200|tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0|0|||129|169.5 59.86 172.5 70.19
2692|Pulkovo 1995 / 3-degree Gauss-Kruger zone 58|4200|tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0|0|||129|172.5 60.99 175.5 70.02
2693|Pulkovo 1995 / 3-degree Gauss-Kruger zone 59|4200|tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0|0|||129|175.5 62.09 178.5 71.1
2694|Pulkovo 1995 / 3-degree Gauss-Kruger zone 60|4200|tmerc lat_0=0 lon_0=180 k=1 x_0=60000000 y_0=0|0|||129|178.5 62.24 -178.5 71.65
2695|Pulkovo 1995 / 3-degree Gauss-Kruger zone 61|4200|tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0|0|||129|-178.5 64.74 -175.5 71.61
2696|Pulkovo 1995 / 3-degree Gauss-Kruger zone 62|4200|tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0|0|||129|-175.5 64.2 -172.5 67.78
2697|Pulkovo 1995 / 3-degree Gauss-Kruger zone 63|4200|tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0|0|||129|-172.5 64.35 -169.57 67.06
2698|Pulkovo 1995 / 3-degree Gauss-Kruger zone 64|4200|tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0|0|||129|-169.22 65.7 -168.97 65.86
2699|Pulkovo 1995 / 3-degree Gauss-Kruger CM 21E|4200|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||129|19.57 54.32 22.5 55.32
2700|Pulkovo 1995 / 3-degree Gauss-Kruger CM 24E|4200|tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0|0|||129|22.5 54.34 22.87 55.07
2701|Pulkovo 1995 / 3-degree Gauss-Kruger CM 27E|4200|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||129|26.61 56.05 28.51 68.93
2702|Pulkovo 1995 / 3-degree Gauss-Kruger CM 30E|4200|tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0|0|||129|28.5 52.85 31.5 69.85
2703|Pulkovo 1995 / 3-degree Gauss-Kruger CM 33E|4200|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||129|31.5 51.24 34.5 70.02
2704|Pulkovo 1995 / 3-degree Gauss-Kruger CM 36E|4200|tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0|0|||129|34.5 44.61 37.51 69.39
2705|Pulkovo 1995 / 3-degree Gauss-Kruger CM 39E|4200|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||129|37.5 43.33 40.5 68.8
2706|Pulkovo 1995 / 3-degree Gauss-Kruger CM 42E|4200|tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0|0|||129|40.5 42.87 43.5 68.74
2707|Pulkovo 1995 / 3-degree Gauss-Kruger CM 45E|4200|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||129|43.5 41.89 46.5 80.8
2708|Pulkovo 1995 / 3-degree Gauss-Kruger CM 48E|4200|tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0|0|||129|46.5 41.19 49.5 80.91
2709|Pulkovo 1995 / 3-degree Gauss-Kruger CM 51E|4200|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||129|49.5 42.36 52.5 81.22
2710|Pulkovo 1995 / 3-degree Gauss-Kruger CM 54E|4200|tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0|0|||129|52.5 50.52 55.5 81.41
2711|Pulkovo 1995 / 3-degree Gauss-Kruger CM 57E|4200|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||129|55.5 50.53 58.5 81.89
2712|Pulkovo 1995 / 3-degree Gauss-Kruger CM 60E|4200|tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0|0|||129|58.5 50.47 61.5 81.91
2713|Pulkovo 1995 / 3-degree Gauss-Kruger CM 63E|4200|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||129|61.5 51.03 64.5 81.77
2714|Pulkovo 1995 / 3-degree Gauss-Kruger CM 66E|4200|tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0|0|||129|64.5 54.31 67.5 81.25
2715|Pulkovo 1995 / 3-degree Gauss-Kruger CM 69E|4200|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||129|67.5 54.85 70.5 77.07
2716|Pulkovo 1995 / 3-degree Gauss-Kruger CM 72E|4200|tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0|0|||129|70.5 53.43 73.5 73.57
2717|Pulkovo 1995 / 3-degree Gauss-Kruger CM 75E|4200|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||129|73.5 53.47 76.5 79.71
2718|Pulkovo 1995 / 3-degree Gauss-Kruger CM 78E|4200|tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0|0|||129|76.5 51.49 79.5 81.03
2719|Pulkovo 1995 / 3-degree Gauss-Kruger CM 81E|4200|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||129|79.5 50.7 82.5 81.03
2720|Pulkovo 1995 / 3-degree Gauss-Kruger CM 84E|4200|tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0|0|||129|82.5 49.58 85.5 77.56
2721|Pulkovo 1995 / 3-degree Gauss-Kruger CM 87E|4200|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||129|85.5 49.07 88.5 77.16
2722|Pulkovo 1995 / 3-degree Gauss-Kruger CM 90E|4200|tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0|0|||129|88.5 49.44 91.5 81.28
2723|Pulkovo 1995 / 3-degree Gauss-Kruger CM 93E|4200|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||129|91.5 50.16 94.5 81.26
2724|Pulkovo 1995 / 3-degree Gauss-Kruger CM 96E|4200|tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0|0|||129|94.5 49.73 97.5 81.35
2725|Pulkovo 1995 / 3-degree Gauss-Kruger CM 99E|4200|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||129|97.5 49.79 100.5 80.9
2726|Pulkovo 1995 / 3-degree Gauss-Kruger CM 102E|4200|tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0|0|||129|100.5 50.17 103.5 79.71
2727|Pulkovo 1995 / 3-degree Gauss-Kruger CM 105E|4200|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||129|103.5 50.13 106.5 79.21
2728|Pulkovo 1995 / 3-degree Gauss-Kruger CM 108E|4200|tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0|0|||129|106.5 49.25 109.5 78.4
2729|Pulkovo 1995 / 3-degree Gauss-Kruger CM 111E|4200|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||129|109.5 49.14 112.5 76.81
2730|Pulkovo 1995 / 3-degree Gauss-Kruger CM 114E|4200|tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0|0|||129|112.5 49.49 115.5 76.7
2731|Pulkovo 1995 / 3-degree Gauss-Kruger CM 117E|4200|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||129|115.5 49.51 118.5 74.43
2732|Pulkovo 1995 / 3-degree Gauss-Kruger CM 120E|4200|tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0|0|||129|118.5 49.87 121.5 73.63
2733|Pulkovo 1995 / 3-degree Gauss-Kruger CM 123E|4200|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||129|121.5 53.18 124.5 74
2734|Pulkovo 1995 / 3-degree Gauss-Kruger CM 126E|4200|tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0|0|||129|124.5 49.88 127.5 74
2735|Pulkovo 1995 / 3-degree Gauss-Kruger CM 129E|4200|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||129|127.5 42.67 130.5 73.59
2736|Tete / UTM zone 36S|4127|utm zone=36 south|0|||59|30.21 -26.87 36 -11.41
2737|Tete / UTM zone 37S|4127|utm zone=37 south|0|||59|35.99 -18.98 40.9 -10.42
2738|Pulkovo 1995 / 3-degree Gauss-Kruger CM 132E|4200|tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0|0|||129|130.5 42.25 133.5 71.99
2739|Pulkovo 1995 / 3-degree Gauss-Kruger CM 135E|4200|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||129|133.5 42.74 136.5 75.9
2740|Pulkovo 1995 / 3-degree Gauss-Kruger CM 138E|4200|tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0|0|||129|136.5 44.76 139.5 76.27
2741|Pulkovo 1995 / 3-degree Gauss-Kruger CM 141E|4200|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||129|139.5 45.84 142.5 76.23
2742|Pulkovo 1995 / 3-degree Gauss-Kruger CM 144E|4200|tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0|0|||129|142.5 43.61 145.5 75.98
2743|Pulkovo 1995 / 3-degree Gauss-Kruger CM 147E|4200|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||129|145.5 43.6 148.5 76.76
2744|Pulkovo 1995 / 3-degree Gauss-Kruger CM 150E|4200|tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0|0|||129|148.5 45.21 151.5 76.82
2745|Pulkovo 1995 / 3-degree Gauss-Kruger CM 153E|4200|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||129|151.5 46.72 154.5 76.26
2746|Pulkovo 1995 / 3-degree Gauss-Kruger CM 156E|4200|tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0|0|||129|154.5 49.02 157.5 77.2
2747|Pulkovo 1995 / 3-degree Gauss-Kruger CM 159E|4200|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||129|157.5 51.36 160.5 71.12
2748|Pulkovo 1995 / 3-degree Gauss-Kruger CM 162E|4200|tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0|0|||129|160.5 54.34 163.5 70.98
2749|Pulkovo 1995 / 3-degree Gauss-Kruger CM 165E|4200|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||129|163.5 54.69 166.5 69.82
2750|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168E|4200|tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0|0|||129|166.5 54.45 169.5 70.07
2751|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171E|4200|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||129|169.5 59.86 172.5 70.19
2752|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174E|4200|tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0|0|||129|172.5 60.99 175.5 70.02
2753|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177E|4200|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||129|175.5 62.09 178.5 71.1
2754|Pulkovo 1995 / 3-degree Gauss-Kruger CM 180E|4200|tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0|0|||129|178.5 62.24 -178.5 71.65
2755|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177W|4200|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||129|-178.5 64.74 -175.5 71.61
2756|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174W|4200|tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0|0|||129|-175.5 64.2 -172.5 67.78
2757|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171W|4200|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||129|-172.5 64.35 -169.57 67.06
2758|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168W|4200|tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0|0|||129|-169.22 65.7 -168.97 65.86
2759|NAD83(HARN) / Alabama East|4152|tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0|0|||686|-86.79 30.99 -84.89 35
2760|NAD83(HARN) / Alabama West|4152|tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0|0|||686|-88.48 30.14 -86.3 35.02
2761|NAD83(HARN) / Arizona East|4152|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|0|||686|-111.71 31.33 -109.04 37.01
2762|NAD83(HARN) / Arizona Central|4152|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|0|||686|-113.35 31.33 -110.44 37.01
2763|NAD83(HARN) / Arizona West|4152|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|0|||686|-114.81 32.05 -112.52 37
2764|NAD83(HARN) / Arkansas North|4152|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0|0|||686|-94.62 34.67 -89.64 36.5
2765|NAD83(HARN) / Arkansas South|4152|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000|0|||686|-94.48 33.01 -90.4 35.1
2766|NAD83(HARN) / California zone 1|4152|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000|0|||686|-124.45 39.59 -119.99 42.01
2767|NAD83(HARN) / California zone 2|4152|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000|0|||686|-124.06 38.02 -119.54 40.16
2768|NAD83(HARN) / California zone 3|4152|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000|0|||686|-123.02 36.73 -117.83 38.71
2769|NAD83(HARN) / California zone 4|4152|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000|0|||686|-122.01 35.78 -115.62 37.58
2770|NAD83(HARN) / California zone 5|4152|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000|0|||686|-121.42 32.76 -114.12 35.81
2771|NAD83(HARN) / California zone 6|4152|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000|0|||686|-118.15 32.53 -114.42 34.08
2772|NAD83(HARN) / Colorado North|4152|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096|0|||686|-109.06 39.56 -102.04 41.01
2773|NAD83(HARN) / Colorado Central|4152|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096|0|||686|-109.06 38.14 -102.04 40.09
2774|NAD83(HARN) / Colorado South|4152|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096|0|||686|-109.06 36.98 -102.04 38.68
2775|NAD83(HARN) / Connecticut|4152|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048|0|||686|-73.73 40.98 -71.78 42.05
2776|NAD83(HARN) / Delaware|4152|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0|0|||686|-75.8 38.44 -74.97 39.85
2777|NAD83(HARN) / Florida East|4152|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0|0|||686|-82.33 24.41 -79.97 30.83
2778|NAD83(HARN) / Florida West|4152|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0|0|||686|-83.34 26.27 -81.13 29.6
2779|NAD83(HARN) / Florida North|4152|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|0|||686|-87.63 29.21 -82.04 31.01
2780|NAD83(HARN) / Georgia East|4152|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0|0|||686|-83.47 30.36 -80.77 34.68
2781|NAD83(HARN) / Georgia West|4152|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0|0|||686|-85.61 30.62 -82.99 35.01
2782|NAD83(HARN) / Hawaii zone 1|4152|tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0|0|||84|-156.1 18.87 -154.74 20.33
2783|NAD83(HARN) / Hawaii zone 2|4152|tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0|0|||84|-157.36 20.45 -155.93 21.26
2784|NAD83(HARN) / Hawaii zone 3|4152|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0|0|||84|-158.33 21.2 -157.61 21.75
2785|NAD83(HARN) / Hawaii zone 4|4152|tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0|0|||84|-159.85 21.81 -159.23 22.29
2786|NAD83(HARN) / Hawaii zone 5|4152|tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0|0|||84|-160.3 21.73 -159.99 22.07
2787|NAD83(HARN) / Idaho East|4152|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0|0|||686|-113.24 41.99 -111.04 44.75
2788|NAD83(HARN) / Idaho Central|4152|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0|0|||686|-115.3 41.99 -112.67 45.7
2789|NAD83(HARN) / Idaho West|4152|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0|0|||686|-117.24 41.99 -114.32 49.01
2790|NAD83(HARN) / Illinois East|4152|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|0|||686|-89.27 37.06 -87.02 42.5
2791|NAD83(HARN) / Illinois West|4152|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0|0|||686|-91.52 36.97 -88.92 42.51
2792|NAD83(HARN) / Indiana East|4152|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000|0|||686|-86.59 37.95 -84.78 41.77
2793|NAD83(HARN) / Indiana West|4152|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000|0|||686|-88.1 37.77 -86.24 41.77
2794|NAD83(HARN) / Iowa North|4152|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000|0|||686|-96.65 41.85 -90.15 43.51
2795|NAD83(HARN) / Iowa South|4152|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0|0|||686|-96.14 40.36 -90.14 42.04
2796|NAD83(HARN) / Kansas North|4152|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0|0|||686|-102.06 38.52 -94.58 40.01
2797|NAD83(HARN) / Kansas South|4152|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000|0|||686|-102.05 36.99 -94.6 38.88
2798|NAD83(HARN) / Kentucky North|4152|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0|0|||686|-85.96 37.71 -82.47 39.15
2799|NAD83(HARN) / Kentucky South|4152|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000|0|||686|-89.57 36.49 -81.95 38.17
2800|NAD83(HARN) / Louisiana North|4152|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0|0|||686|-94.05 30.85 -90.86 33.03
2801|NAD83(HARN) / Louisiana South|4152|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0|0|||686|-93.94 28.85 -88.75 31.07
2802|NAD83(HARN) / Maine East|4152|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||686|-70.03 43.88 -66.91 47.47
2803|NAD83(HARN) / Maine West|4152|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||686|-71.09 43.04 -69.26 46.58
2804|NAD83(HARN) / Maryland|4152|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0|0|||686|-79.49 37.97 -74.97 39.73
2805|NAD83(HARN) / Massachusetts Mainland|4152|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000|0|||686|-73.5 41.46 -69.86 42.89
2806|NAD83(HARN) / Massachusetts Island|4152|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0|0|||686|-70.91 41.19 -69.89 41.51
2807|NAD83(HARN) / Michigan North|4152|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0|0|||686|-90.42 45.08 -83.44 48.32
2808|NAD83(HARN) / Michigan Central|4152|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0|0|||686|-87.06 43.8 -82.27 45.92
2809|NAD83(HARN) / Michigan South|4152|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0|0|||686|-87.2 41.69 -82.13 44.22
2810|NAD83(HARN) / Minnesota North|4152|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000|0|||686|-97.22 46.64 -89.49 49.38
2811|NAD83(HARN) / Minnesota Central|4152|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000|0|||686|-96.86 45.28 -92.29 47.48
2812|NAD83(HARN) / Minnesota South|4152|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000|0|||686|-96.85 43.49 -91.21 45.59
2813|NAD83(HARN) / Mississippi East|4152|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|0|||686|-89.97 30.01 -88.09 35.01
2814|NAD83(HARN) / Mississippi West|4152|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0|0|||686|-91.65 31 -89.37 35.01
2815|NAD83(HARN) / Missouri East|4152|tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0|0|||686|-91.97 35.98 -89.1 40.61
2816|NAD83(HARN) / Missouri Central|4152|tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0|0|||686|-93.79 36.48 -91.41 40.61
2817|NAD83(HARN) / Missouri West|4152|tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0|0|||686|-95.77 36.48 -93.48 40.59
2818|NAD83(HARN) / Montana|4152|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0|0|||686|-116.07 44.35 -104.04 49.01
2819|NAD83(HARN) / Nebraska|4152|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0|0|||686|-104.06 39.99 -95.3 43.01
2820|NAD83(HARN) / Nevada East|4152|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000|0|||686|-117.01 34.99 -114.03 42
2821|NAD83(HARN) / Nevada Central|4152|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000|0|||686|-118.19 36 -114.99 41
2822|NAD83(HARN) / Nevada West|4152|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000|0|||686|-120 36.95 -116.99 42
2823|NAD83(HARN) / New Hampshire|4152|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|0|||686|-72.56 42.69 -70.63 45.31
2824|NAD83(HARN) / New Jersey|4152|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||686|-75.6 38.87 -73.88 41.36
2825|NAD83(HARN) / New Mexico East|4152|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|0|||686|-105.72 32 -102.99 37
2826|NAD83(HARN) / New Mexico Central|4152|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0|0|||686|-107.73 31.78 -104.84 37
2827|NAD83(HARN) / New Mexico West|4152|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0|0|||686|-109.06 31.33 -106.32 37
2828|NAD83(HARN) / New York East|4152|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||686|-75.87 40.88 -73.23 45.02
2829|NAD83(HARN) / New York Central|4152|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0|0|||686|-77.75 41.99 -75.06 44.41
2830|NAD83(HARN) / New York West|4152|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0|0|||686|-79.77 41.99 -77.36 43.64
2831|NAD83(HARN) / New York Long Island|4152|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|0|||686|-74.26 40.47 -71.8 41.3
2832|NAD83(HARN) / North Dakota North|4152|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0|0|||686|-104.07 47.15 -96.83 49.01
2833|NAD83(HARN) / North Dakota South|4152|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0|0|||686|-104.05 45.93 -96.55 47.83
2834|NAD83(HARN) / Ohio North|4152|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|0|||686|-84.81 40.1 -80.51 42.33
2835|NAD83(HARN) / Ohio South|4152|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|0|||686|-84.83 38.4 -80.7 40.36
2836|NAD83(HARN) / Oklahoma North|4152|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|0|||686|-103 35.27 -94.42 37.01
2837|NAD83(HARN) / Oklahoma South|4152|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|0|||686|-100 33.62 -94.42 35.57
2838|NAD83(HARN) / Oregon North|4152|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0|0|||686|-124.17 43.95 -116.47 46.26
2839|NAD83(HARN) / Oregon South|4152|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0|0|||686|-124.6 41.98 -116.9 44.56
2840|NAD83(HARN) / Rhode Island|4152|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0|0|||686|-71.85 41.13 -71.08 42.02
2841|NAD83(HARN) / South Dakota North|4152|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|0|||686|-104.07 44.14 -96.45 45.95
2842|NAD83(HARN) / South Dakota South|4152|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|0|||686|-104.06 42.48 -96.43 44.79
2843|NAD83(HARN) / Tennessee|4152|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|0|||686|-90.31 34.98 -81.65 36.68
2844|NAD83(HARN) / Texas North|4152|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000|0|||686|-103.03 34.3 -99.99 36.5
2845|NAD83(HARN) / Texas North Central|4152|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000|0|||686|-103.07 31.72 -94 34.58
2846|NAD83(HARN) / Texas Central|4152|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000|0|||686|-106.66 29.78 -93.5 32.27
2847|NAD83(HARN) / Texas South Central|4152|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000|0|||686|-105 27.78 -93.76 30.67
2848|NAD83(HARN) / Texas South|4152|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000|0|||686|-100.2 25.83 -96.85 28.21
2849|NAD83(HARN) / Utah North|4152|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000|0|||686|-114.04 40.55 -109.04 42.01
2850|NAD83(HARN) / Utah Central|4152|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000|0|||686|-114.05 38.49 -109.04 41.08
2851|NAD83(HARN) / Utah South|4152|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000|0|||686|-114.05 36.99 -109.04 38.58
2852|NAD83(HARN) / Vermont|4152|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0|0|||686|-73.44 42.72 -71.5 45.03
2853|NAD83(HARN) / Virginia North|4152|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000|0|||686|-80.06 37.77 -76.51 39.46
2854|NAD83(HARN) / Virginia South|4152|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000|0|||686|-83.68 36.54 -75.31 38.28
2855|NAD83(HARN) / Washington North|4152|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0|0|||686|-124.79 47.08 -117.02 49.05
2856|NAD83(HARN) / Washington South|4152|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0|0|||686|-124.4 45.54 -116.91 47.61
2857|NAD83(HARN) / West Virginia North|4152|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|0|||686|-81.76 38.76 -77.72 40.64
2858|NAD83(HARN) / West Virginia South|4152|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|0|||686|-82.65 37.2 -79.05 39.17
2859|NAD83(HARN) / Wisconsin North|4152|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|0|||686|-92.89 45.37 -88.05 47.31
2860|NAD83(HARN) / Wisconsin Central|4152|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|0|||686|-92.89 43.98 -86.25 45.8
2861|NAD83(HARN) / Wisconsin South|4152|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|0|||686|-91.43 42.48 -86.95 44.33
2862|NAD83(HARN) / Wyoming East|4152|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0|0|||686|-106.33 40.99 -104.05 45.01
2863|NAD83(HARN) / Wyoming East Central|4152|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000|0|||686|-108.63 40.99 -106 45.01
2864|NAD83(HARN) / Wyoming West Central|4152|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|0|||686|-111.06 40.99 -107.5 45.01
2865|NAD83(HARN) / Wyoming West|4152|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000|0|||686|-111.06 40.99 -109.04 44.67
2866|NAD83(HARN) / Puerto Rico and Virgin Is.|4152|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000|0|||84|-67.97 17.62 -64.51 18.57
2867|NAD83(HARN) / Arizona East (ft)|4152|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|5|||686|-111.71 31.33 -109.04 37.01
2868|NAD83(HARN) / Arizona Central (ft)|4152|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|5|||686|-113.35 31.33 -110.44 37.01
2869|NAD83(HARN) / Arizona West (ft)|4152|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|5|||686|-114.81 32.05 -112.52 37
2870|NAD83(HARN) / California zone 1 (ftUS)|4152|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016|4|||686|-124.45 39.59 -119.99 42.01
2871|NAD83(HARN) / California zone 2 (ftUS)|4152|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||686|-124.06 38.02 -119.54 40.16
2872|NAD83(HARN) / California zone 3 (ftUS)|4152|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016|4|||686|-123.02 36.73 -117.83 38.71
2873|NAD83(HARN) / California zone 4 (ftUS)|4152|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016|4|||686|-122.01 35.78 -115.62 37.58
2874|NAD83(HARN) / California zone 5 (ftUS)|4152|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||686|-121.42 32.76 -114.12 35.81
2875|NAD83(HARN) / California zone 6 (ftUS)|4152|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||686|-118.15 32.53 -114.42 34.08
2876|NAD83(HARN) / Colorado North (ftUS)|4152|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219|4|||686|-109.06 39.56 -102.04 41.01
2877|NAD83(HARN) / Colorado Central (ftUS)|4152|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219|4|||686|-109.06 38.14 -102.04 40.09
2878|NAD83(HARN) / Colorado South (ftUS)|4152|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219|4|||686|-109.06 36.98 -102.04 38.68
2879|NAD83(HARN) / Connecticut (ftUS)|4152|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061|4|||686|-73.73 40.98 -71.78 42.05
2880|NAD83(HARN) / Delaware (ftUS)|4152|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0|4|||686|-75.8 38.44 -74.97 39.85
2881|NAD83(HARN) / Florida East (ftUS)|4152|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0|4|||686|-82.33 24.41 -79.97 30.83
2882|NAD83(HARN) / Florida West (ftUS)|4152|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0|4|||686|-83.34 26.27 -81.13 29.6
2883|NAD83(HARN) / Florida North (ftUS)|4152|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|4|||686|-87.63 29.21 -82.04 31.01
2884|NAD83(HARN) / Georgia East (ftUS)|4152|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0|4|||686|-83.47 30.36 -80.77 34.68
2885|NAD83(HARN) / Georgia West (ftUS)|4152|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0|4|||686|-85.61 30.62 -82.99 35.01
2886|NAD83(HARN) / Idaho East (ftUS)|4152|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0|4|||686|-113.24 41.99 -111.04 44.75
2887|NAD83(HARN) / Idaho Central (ftUS)|4152|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0|4|||686|-115.3 41.99 -112.67 45.7
2888|NAD83(HARN) / Idaho West (ftUS)|4152|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0|4|||686|-117.24 41.99 -114.32 49.01
2889|NAD83(HARN) / Indiana East (ftUS)|4152|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249364.998729997|4|||686|-86.59 37.95 -84.78 41.77
2890|NAD83(HARN) / Indiana West (ftUS)|4152|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249364.998729997|4|||686|-88.1 37.77 -86.24 41.77
2891|NAD83(HARN) / Kentucky North (ftUS)|4152|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0|4|||686|-85.96 37.71 -82.47 39.15
2892|NAD83(HARN) / Kentucky South (ftUS)|4152|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016|4|||686|-89.57 36.49 -81.95 38.17
2893|NAD83(HARN) / Maryland (ftUS)|4152|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0|4|||686|-79.49 37.97 -74.97 39.73
2894|NAD83(HARN) / Massachusetts Mainland (ftUS)|4152|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000|4|||686|-73.5 41.46 -69.86 42.89
2895|NAD83(HARN) / Massachusetts Island (ftUS)|4152|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0|4|||686|-70.91 41.19 -69.89 41.51
2896|NAD83(HARN) / Michigan North (ft)|4152|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0|5|||686|-90.42 45.08 -83.44 48.32
2897|NAD83(HARN) / Michigan Central (ft)|4152|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0|5|||686|-87.06 43.8 -82.27 45.92
2898|NAD83(HARN) / Michigan South (ft)|4152|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0|5|||686|-87.2 41.69 -82.13 44.22
2899|NAD83(HARN) / Mississippi East (ftUS)|4152|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|4|||686|-89.97 30.01 -88.09 35.01
2900|NAD83(HARN) / Mississippi West (ftUS)|4152|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0|4|||686|-91.65 31 -89.37 35.01
2901|NAD83(HARN) / Montana (ft)|4152|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0|5|||686|-116.07 44.35 -104.04 49.01
2902|NAD83(HARN) / New Mexico East (ftUS)|4152|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|4|||686|-105.72 32 -102.99 37
2903|NAD83(HARN) / New Mexico Central (ftUS)|4152|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0|4|||686|-107.73 31.78 -104.84 37
2904|NAD83(HARN) / New Mexico West (ftUS)|4152|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0|4|||686|-109.06 31.33 -106.32 37
2905|NAD83(HARN) / New York East (ftUS)|4152|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||686|-75.87 40.88 -73.23 45.02
2906|NAD83(HARN) / New York Central (ftUS)|4152|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0|4|||686|-77.75 41.99 -75.06 44.41
2907|NAD83(HARN) / New York West (ftUS)|4152|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0|4|||686|-79.77 41.99 -77.36 43.64
2908|NAD83(HARN) / New York Long Island (ftUS)|4152|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|4|||686|-74.26 40.47 -71.8 41.3
2909|NAD83(HARN) / North Dakota North (ft)|4152|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0|5|||686|-104.07 47.15 -96.83 49.01
2910|NAD83(HARN) / North Dakota South (ft)|4152|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0|5|||686|-104.05 45.93 -96.55 47.83
2911|NAD83(HARN) / Oklahoma North (ftUS)|4152|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|4|||686|-103 35.27 -94.42 37.01
2912|NAD83(HARN) / Oklahoma South (ftUS)|4152|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|4|||686|-100 33.62 -94.42 35.57
2913|NAD83(HARN) / Oregon North (ft)|4152|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0|5|||686|-124.17 43.95 -116.47 46.26
2914|NAD83(HARN) / Oregon South (ft)|4152|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0|5|||686|-124.6 41.98 -116.9 44.56
2915|NAD83(HARN) / Tennessee (ftUS)|4152|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|4|||686|-90.31 34.98 -81.65 36.68
2916|NAD83(HARN) / Texas North (ftUS)|4152|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984|4|||686|-103.03 34.3 -99.99 36.5
2917|NAD83(HARN) / Texas North Central (ftUS)|4152|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016|4|||686|-103.07 31.72 -94 34.58
2918|NAD83(HARN) / Texas Central (ftUS)|4152|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000|4|||686|-106.66 29.78 -93.5 32.27
2919|NAD83(HARN) / Texas South Central (ftUS)|4152|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984|4|||686|-105 27.78 -93.76 30.67
2920|NAD83(HARN) / Texas South (ftUS)|4152|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016|4|||686|-100.2 25.83 -96.85 28.21
2921|NAD83(HARN) / Utah North (ft)|4152|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996|5|||686|-114.04 40.55 -109.04 42.01
2922|NAD83(HARN) / Utah Central (ft)|4152|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992|5|||686|-114.05 38.49 -109.04 41.08
2923|NAD83(HARN) / Utah South (ft)|4152|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988|5|||686|-114.05 36.99 -109.04 38.58
2924|NAD83(HARN) / Virginia North (ftUS)|4152|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016|4|||686|-80.06 37.77 -76.51 39.46
2925|NAD83(HARN) / Virginia South (ftUS)|4152|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984|4|||686|-83.68 36.54 -75.31 38.28
2926|NAD83(HARN) / Washington North (ftUS)|4152|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0|4|||686|-124.79 47.08 -117.02 49.05
2927|NAD83(HARN) / Washington South (ftUS)|4152|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0|4|||686|-124.4 45.54 -116.91 47.61
2928|NAD83(HARN) / Wisconsin North (ftUS)|4152|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|4|||686|-92.89 45.37 -88.05 47.31
2929|NAD83(HARN) / Wisconsin Central (ftUS)|4152|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|4|||686|-92.89 43.98 -86.25 45.8
2930|NAD83(HARN) / Wisconsin South (ftUS)|4152|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|4|||686|-91.43 42.48 -86.95 44.33
2931|Beduaram / TM 13 NE|4213|tmerc lat_0=0 lon_0=13 k=0.9996 x_0=500000 y_0=0|0|||142|7.81 12.8 14.9 16.7
2932|QND95 / Qatar National Grid|4614|tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000|0|||277|50.69 24.55 51.68 26.2
2933|Segara / UTM zone 50S|4613|utm zone=50 south|0|||687|116.72 -1.24 117.99 0
2934|Segara (Jakarta) / NEIEZ|4820|merc lon_0=110 k=0.997 x_0=3900000 y_0=900000|0|||428|114.55 -4.24 119.06 4.29
2935|Pulkovo 1942 / CS63 zone A1|4284|tmerc lat_0=0.116666666666667 lon_0=41.5333333333333 k=1 x_0=1300000 y_0=0|0|||685|39.99 41.37 43.04 43.59
2936|Pulkovo 1942 / CS63 zone A2|4284|tmerc lat_0=0.116666666666667 lon_0=44.5333333333333 k=1 x_0=2300000 y_0=0|0|||212|43.03 38.87 46.04 43.05
2937|Pulkovo 1942 / CS63 zone A3|4284|tmerc lat_0=0.116666666666667 lon_0=47.5333333333333 k=1 x_0=3300000 y_0=0|0|||212|46.03 38.38 49.04 42.1
2938|Pulkovo 1942 / CS63 zone A4|4284|tmerc lat_0=0.116666666666667 lon_0=50.5333333333333 k=1 x_0=4300000 y_0=0|0|||212|49.03 37.89 51.73 42.59
2939|Pulkovo 1942 / CS63 zone K2|4284|tmerc lat_0=0.133333333333333 lon_0=50.7666666666667 k=1 x_0=2300000 y_0=0|0|||212|49.26 41.15 52.27 51.77
2940|Pulkovo 1942 / CS63 zone K3|4284|tmerc lat_0=0.133333333333333 lon_0=53.7666666666667 k=1 x_0=3300000 y_0=0|0|||685|52.26 41.46 55.27 51.79
2941|Pulkovo 1942 / CS63 zone K4|4284|tmerc lat_0=0.133333333333333 lon_0=56.7666666666667 k=1 x_0=4300000 y_0=0|0|||685|55.26 41.26 58.27 51.14
2942|Porto Santo / UTM zone 28N|4615|utm zone=28|0|||278|-17.31 32.35 -16.23 33.15
2943|Selvagem Grande / UTM zone 28N|4616|utm zone=28|0|||279|-16.11 29.98 -15.79 30.21
2944|NAD83(CSRS) / SCoPQ zone 2|4617|tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0|0|||72|-57 46.6 -54 53.76
2945|NAD83(CSRS) / MTM zone 3|4617|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||72|-60 47.5 -57.1 55.38
2946|NAD83(CSRS) / MTM zone 4|4617|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||72|-63 47.16 -60 58.92
2947|NAD83(CSRS) / MTM zone 5|4617|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||72|-66 47.95 -63 60.52
2948|NAD83(CSRS) / MTM zone 6|4617|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||72|-69 47.31 -66 59
2949|NAD83(CSRS) / MTM zone 7|4617|tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0|0|||72|-72 45.01 -69 61.8
2950|NAD83(CSRS) / MTM zone 8|4617|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||72|-75 44.98 -72 62.53
2951|NAD83(CSRS) / MTM zone 9|4617|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||72|-78 43.63 -75 62.65
2952|NAD83(CSRS) / MTM zone 10|4617|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||72|-81 42.26 -78 62.45
2953|NAD83(CSRS) / New Brunswick Stereographic|4617|sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000|0|||72|-69.05 44.56 -63.7 48.07
2954|NAD83(CSRS) / Prince Edward Isl. Stereographic (NAD83)|4617|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000|0|||72|-64.49 45.9 -61.9 47.09
2955|NAD83(CSRS) / UTM zone 11N|4617|utm zone=11|0|||72|-120 48.99 -114 83.5
2956|NAD83(CSRS) / UTM zone 12N|4617|utm zone=12|0|||72|-114 48.99 -108 84
2957|NAD83(CSRS) / UTM zone 13N|4617|utm zone=13|0|||72|-108 48.99 -102 84
2958|NAD83(CSRS) / UTM zone 17N|4617|utm zone=17|0|||72|-84 41.67 -78 84
2959|NAD83(CSRS) / UTM zone 18N|4617|utm zone=18|0|||72|-78 43.63 -72 84
2960|NAD83(CSRS) / UTM zone 19N|4617|utm zone=19|0|||72|-72 40.8 -66 84
2961|NAD83(CSRS) / UTM zone 20N|4617|utm zone=20|0|||72|-66 40.04 -60 84
2962|NAD83(CSRS) / UTM zone 21N|4617|utm zone=21|0|||72|-60 38.56 -54 84
2964|NAD27 / Alaska Albers|4267|aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0|4|||688|172.42 51.3 -129.99 71.4
2965|NAD83 / Indiana East (ftUS)|4269|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984|4|||676|-86.59 37.95 -84.78 41.77
2966|NAD83 / Indiana West (ftUS)|4269|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984|4|||676|-88.1 37.77 -86.24 41.77
2967|NAD83(HARN) / Indiana East (ftUS)|4152|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984|4|||686|-86.59 37.95 -84.78 41.77
2968|NAD83(HARN) / Indiana West (ftUS)|4152|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984|4|||686|-88.1 37.77 -86.24 41.77
2969|Fort Marigot / UTM zone 20N|4621|utm zone=20|0|||282|-63.21 17.82 -62.73 18.17
2970|Guadeloupe 1948 / UTM zone 20N|4622|utm zone=20|0|||283|-61.85 15.8 -60.97 16.55
2971|CSG67 / UTM zone 22N|4623|utm zone=22|0|||284|-54 3.43 -51.61 5.81
2972|RGFG95 / UTM zone 22N|4624|utm zone=22|0|||250|-54 2.17 -49.45 8.88
2973|Martinique 1938 / UTM zone 20N|4625|utm zone=20|0|||285|-61.29 14.35 -60.76 14.93
2975|RGR92 / UTM zone 40S|4627|utm zone=40 south|0|||251|54 -24.72 58.24 -18.28
2976|Tahiti 52 / UTM zone 6S|4628|utm zone=6 south|0|||287|-150 -17.93 -149.09 -17.41
2977|Tahaa 54 / UTM zone 5S|4629|utm zone=5 south|0|||288|-151.91 -16.96 -150.89 -16.17
2978|IGN72 Nuku Hiva / UTM zone 7S|4630|utm zone=7 south|0|||289|-140.31 -9.57 -139.44 -8.72
2979|K0 1949 / UTM zone 42S|4631|utm zone=42 south|0|||290|68.69 -49.78 70.62 -48.6
2980|Combani 1950 / UTM zone 38S|4632|utm zone=38 south|0|||291|44.98 -13.05 45.35 -12.61
2981|IGN56 Lifou / UTM zone 58S|4633|utm zone=58 south|0|||292|166.98 -21.24 167.52 -20.62
2982|IGN72 Grand Terre / UTM zone 58S|4634|utm zone=58 south|0|||293|163.92 -22.45 167.09 -20.03
2983|ST87 Ouvea / UTM zone 58S|4635|utm zone=58 south|0|||294|166.44 -20.77 166.71 -20.34
2984|RGNC 1991 / Lambert New Caledonia|4645|lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000|0|||303|156.25 -26.45 174.28 -14.83
2987|Saint Pierre et Miquelon 1950 / UTM zone 21N|4638|utm zone=21|0|||297|-56.48 46.69 -56.07 47.19
2988|MOP78 / UTM zone 1S|4639|utm zone=1 south|0|||298|-176.25 -13.41 -176.07 -13.16
2989|RRAF 1991 / UTM zone 20N|4640|utm zone=20|0|||254|-63.66 14.08 -57.52 18.53
2990|Reunion 1947 / TM Reunion|4626|tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=50000 y_0=160000|0|||286|55.16 -21.42 55.91 -20.81
2991|NAD83 / Oregon LCC (m)|4269|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0|0|||676|-124.6 41.98 -116.47 46.26
2992|NAD83 / Oregon GIC Lambert (ft)|4269|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0|5|||676|-124.6 41.98 -116.47 46.26
2993|NAD83(HARN) / Oregon LCC (m)|4152|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0|0|||686|-124.6 41.98 -116.47 46.26
2994|NAD83(HARN) / Oregon GIC Lambert (ft)|4152|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0|5|||686|-124.6 41.98 -116.47 46.26
2995|IGN53 Mare / UTM zone 58S|4641|utm zone=58 south|0|||299|167.75 -21.71 168 -21.32
2996|ST84 Ile des Pins / UTM zone 58S|4642|utm zone=58 south|0|||300|167.36 -22.73 167.61 -22.49
2997|ST71 Belep / UTM zone 58S|4643|utm zone=58 south|0|||301|163.54 -19.85 163.75 -19.5
2998|NEA74 Noumea / UTM zone 58S|4644|utm zone=58 south|0|||302|166.35 -22.37 166.54 -22.19
2999|Grand Comoros / UTM zone 38S|4646|utm zone=38 south|0|||304|43.16 -11.99 43.55 -11.31
3000|Segara / NEIEZ|4613|merc lon_0=110 k=0.997 x_0=3900000 y_0=900000|0|||276|114.55 -4.24 119.06 4.29
3001|Batavia / NEIEZ|4211|merc lon_0=110 k=0.997 x_0=3900000 y_0=900000|0|||140|95.16 -8.91 115.77 5.97
3002|Makassar / NEIEZ|4257|merc lon_0=110 k=0.997 x_0=3900000 y_0=900000|0|||185|118.71 -6.54 120.78 -1.88
3003|Monte Mario / Italy zone 1|4265|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0|0|||193|5.93 36.53 12 47.04
3004|Monte Mario / Italy zone 2|4265|tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0|0|||193|12 34.76 18.99 47.1
3005|NAD83 / BC Albers|4269|aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0|0|||197|-139.04 48.25 -114.08 60.01
3006|SWEREF99 TM|4619|utm zone=33|0|||252|10.03 54.96 24.17 69.07
3007|SWEREF99 12 00|4619|tmerc lat_0=0 lon_0=12 k=1 x_0=150000 y_0=0|0|||252|10.93 56.74 13.11 60.13
3008|SWEREF99 13 30|4619|tmerc lat_0=0 lon_0=13.5 k=1 x_0=150000 y_0=0|0|||252|12.12 55.28 14.79 62.28
3009|SWEREF99 15 00|4619|tmerc lat_0=0 lon_0=15 k=1 x_0=150000 y_0=0|0|||252|13.54 55.95 16.15 61.62
3010|SWEREF99 16 30|4619|tmerc lat_0=0 lon_0=16.5 k=1 x_0=150000 y_0=0|0|||252|15.41 56.15 17.63 62.26
3011|SWEREF99 18 00|4619|tmerc lat_0=0 lon_0=18 k=1 x_0=150000 y_0=0|0|||252|17.08 58.66 19.61 60.7
3012|SWEREF99 14 15|4619|tmerc lat_0=0 lon_0=14.25 k=1 x_0=150000 y_0=0|0|||252|11.93 61.55 15.55 64.39
3013|SWEREF99 15 45|4619|tmerc lat_0=0 lon_0=15.75 k=1 x_0=150000 y_0=0|0|||252|13.66 60.44 17.01 65.13
3014|SWEREF99 17 15|4619|tmerc lat_0=0 lon_0=17.25 k=1 x_0=150000 y_0=0|0|||252|14.31 62.12 19.04 67.19
3015|SWEREF99 18 45|4619|tmerc lat_0=0 lon_0=18.75 k=1 x_0=150000 y_0=0|0|||252|17.18 56.86 20.22 66.17
3016|SWEREF99 20 15|4619|tmerc lat_0=0 lon_0=20.25 k=1 x_0=150000 y_0=0|0|||252|16.08 63.45 23.28 69.07
3017|SWEREF99 21 45|4619|tmerc lat_0=0 lon_0=21.75 k=1 x_0=150000 y_0=0|0|||252|19.63 65.01 22.91 66.43
3018|SWEREF99 23 15|4619|tmerc lat_0=0 lon_0=23.25 k=1 x_0=150000 y_0=0|0|||252|21.85 65.49 24.17 68.14
3019|RT90 7.5 gon V|4124|tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0|0|||56|10.93 57.29 12.91 59.73
3020|RT90 5 gon V|4124|tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0|0|||56|11.81 55.28 15.44 64.39
3021|RT90 2.5 gon V|4124|tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0|0|||56|13.66 55.95 17.73 67.18
3021|RT90 2.5 gon V|4124|tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0|0|||56|13.66 55.95 17.73 67.18
3022|RT90 0 gon|4124|tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0|0|||56|16.08 56.86 20.22 68.54
3023|RT90 2.5 gon O|4124|tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0|0|||56|18.4 63.37 22.2 69.07
3024|RT90 5 gon O|4124|tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0|0|||56|21.34 65.24 24.17 68.58
3025|RT38 7.5 gon V|4308|tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0|0|||234|10.93 57.29 12.91 59.73
3026|RT38 5 gon V|4308|tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0|0|||234|11.81 55.28 15.44 64.39
3027|RT38 2.5 gon V|4308|tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0|0|||234|13.66 55.95 17.73 67.18
3027|RT38 2.5 gon V|4308|tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0|0|||234|13.66 55.95 17.73 67.18
3028|RT38 0 gon|4308|tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0|0|||234|16.08 56.86 20.22 68.54
3029|RT38 2.5 gon O|4308|tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0|0|||234|18.4 63.37 22.2 69.07
3030|RT38 5 gon O|4308|tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0|0|||234|21.34 65.24 24.17 68.58
3031|WGS 84 / Antarctic Polar Stereographic|4326|stere lat_0=-90 lat_ts=-71 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 -60
3032|WGS 84 / Australian Antarctic Polar Stereographic|4326|stere lat_0=-90 lat_ts=-71 lon_0=70 x_0=6000000 y_0=6000000|0|||248|45 -90 160 -60
3033|WGS 84 / Australian Antarctic Lambert|4326|lcc lat_0=-50 lon_0=70 lat_1=-68.5 lat_2=-74.5 x_0=6000000 y_0=6000000|0|||248|45 -80 160 -60
3034|ETRS89-extended / LCC Europe|4258|lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000|0|||186|-35.58 24.6 44.83 84.73
3035|ETRS89-extended / LAEA Europe|4258|laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000|0|||186|-35.58 24.6 44.83 84.73
3036|Moznet / UTM zone 36S|4130|utm zone=36 south|0|||62|30.21 -27.58 36 -11.41
3037|Moznet / UTM zone 37S|4130|utm zone=37 south|0|||62|36 -27.71 42 -10.09
3038|ETRS89 / TM26|4258|utm zone=26|0|||689|-30 25.1 -24 65.8
3039|ETRS89 / TM27|4258|utm zone=27|0|||689|-24 27.6 -18 66.5
3040|ETRS89 / UTM zone 28N (N-E)|4258|utm zone=28|0|||186|-16.1 34.93 -11.99 72.44
3041|ETRS89 / UTM zone 29N (N-E)|4258|utm zone=29|0|||186|-12.01 34.91 -6 74.13
3042|ETRS89 / UTM zone 30N (N-E)|4258|utm zone=30|0|||186|-6.01 35.26 0 80.49
3043|ETRS89 / UTM zone 31N (N-E)|4258|utm zone=31|0|||186|0 37 6.01 82.45
3044|ETRS89 / UTM zone 32N (N-E)|4258|utm zone=32|0|||186|6 36.53 12.01 84.01
3045|ETRS89 / UTM zone 33N (N-E)|4258|utm zone=33|0|||186|12 34.49 18.01 84.01
3046|ETRS89 / UTM zone 34N (N-E)|4258|utm zone=34|0|||186|18 33.59 24.01 84.01
3047|ETRS89 / UTM zone 35N (N-E)|4258|utm zone=35|0|||186|24 33.26 30.01 84.01
3048|ETRS89 / UTM zone 36N (N-E)|4258|utm zone=36|0|||186|30 33.91 36.01 84.01
3049|ETRS89 / UTM zone 37N (N-E)|4258|utm zone=37|0|||186|36 72.99 38.01 79.07
3050|ETRS89 / TM38|4258|utm zone=38|0|||689|42 36.95 48 75
3051|ETRS89 / TM39|4258|utm zone=39|0|||689|48 36 54 75
3054|Hjorsey 1955 / UTM zone 26N|4658|utm zone=26|0|||306|-24.66 64.71 -24 65.85
3055|Hjorsey 1955 / UTM zone 27N|4658|utm zone=27|0|||306|-24 63.34 -18 66.52
3056|Hjorsey 1955 / UTM zone 28N|4658|utm zone=28|0|||306|-18 63.45 -13.38 66.58
3057|ISN93 / Lambert 1993|4659|lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=500000 y_0=500000|0|||255|-30.87 59.96 -5.55 69.59
3058|Helle 1954 / Jan Mayen Grid|4660|tmerc lat_0=0 lon_0=-8.5 k=1 x_0=50000 y_0=-7800000|0|||307|-9.17 70.75 -7.87 71.24
3059|LKS-92 / Latvia TM|4661|tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=-6000000|0|||256|19.06 55.67 28.24 58.09
3060|IGN72 Grande Terre / UTM zone 58S|4662|utm zone=58 south|0|||293|163.92 -22.45 167.09 -20.03
3061|Porto Santo 1995 / UTM zone 28N|4663|utm zone=28|0|||308|-17.31 32.35 -16.23 33.15
3062|Azores Oriental 1995 / UTM zone 26N|4664|utm zone=26|0|||309|-25.92 36.87 -24.72 37.96
3063|Azores Central 1995 / UTM zone 26N|4665|utm zone=26|0|||310|-28.9 38.32 -26.97 39.14
3064|IGM95 / UTM zone 32N|4670|utm zone=32|0|||314|5.93 36.53 12 47.04
3065|IGM95 / UTM zone 33N|4670|utm zone=33|0|||314|12 34.79 18 47.1
3066|ED50 / Jordan TM|4230|tmerc lat_0=0 lon_0=37 k=0.9998 x_0=500000 y_0=-3000000|0|||690|34.88 29.18 39.31 33.38
3067|ETRS89 / TM35FIN(E,N)|4258|utm zone=35|0|||186|19.08 58.84 31.59 70.09
3068|DHDN / Soldner Berlin|4314|cass lat_0=52.4186482777778 lon_0=13.6272036666667 x_0=40000 y_0=10000|0|||691|13.09 52.33 13.76 52.65
3069|NAD27 / Wisconsin Transverse Mercator|4267|tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=500000 y_0=-4500000|0|||675|-92.89 42.48 -86.25 47.31
3070|NAD83 / Wisconsin Transverse Mercator|4269|tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000|0|||676|-92.89 42.48 -86.25 47.31
3071|NAD83(HARN) / Wisconsin Transverse Mercator|4152|tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000|0|||686|-92.89 42.48 -86.25 47.31
3072|NAD83 / Maine CS2000 East|4269|tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0|0|||676|-68.58 44.18 -66.91 47.37
3073|NAD83 / Maine CS2000 Central|4269|tmerc lat_0=43 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0|0|||676|-70.03 43.75 -68.33 47.47
3074|NAD83 / Maine CS2000 West|4269|tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0|0|||676|-71.09 43.07 -69.6 46.58
3075|NAD83(HARN) / Maine CS2000 East|4152|tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0|0|||686|-68.58 44.18 -66.91 47.37
3076|NAD83(HARN) / Maine CS2000 Central|4152|tmerc lat_0=43 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0|0|||686|-70.03 43.75 -68.33 47.47
3077|NAD83(HARN) / Maine CS2000 West|4152|tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0|0|||686|-71.09 43.07 -69.6 46.58
3078|NAD83 / Michigan Oblique Mercator|4269|omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816|0|||676|-90.42 41.69 -82.13 48.32
3079|NAD83(HARN) / Michigan Oblique Mercator|4152|omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816|0|||686|-90.42 41.69 -82.13 48.32
3080|NAD27 / Shackleford|4267|lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=914400 y_0=914400|5|||692|-106.66 25.83 -93.5 36.5
3081|NAD83 / Texas State Mapping System|4269|lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=1000000 y_0=1000000|0|||197|-106.66 25.83 -93.5 36.5
3082|NAD83 / Texas Centric Lambert Conformal|4269|lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000|0|||197|-106.66 25.83 -93.5 36.5
3083|NAD83 / Texas Centric Albers Equal Area|4269|aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000|0|||197|-106.66 25.83 -93.5 36.5
3084|NAD83(HARN) / Texas Centric Lambert Conformal|4152|lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000|0|||686|-106.66 25.83 -93.5 36.5
3085|NAD83(HARN) / Texas Centric Albers Equal Area|4152|aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000|0|||686|-106.66 25.83 -93.5 36.5
3086|NAD83 / Florida GDL Albers|4269|aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0|0|||676|-87.63 24.41 -79.97 31.01
3087|NAD83(HARN) / Florida GDL Albers|4152|aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0|0|||686|-87.63 24.41 -79.97 31.01
3088|NAD83 / Kentucky Single Zone|4269|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000|0|||676|-89.57 36.49 -81.95 39.15
3089|NAD83 / Kentucky Single Zone (ftUS)|4269|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984|4|||676|-89.57 36.49 -81.95 39.15
3090|NAD83(HARN) / Kentucky Single Zone|4152|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000|0|||686|-89.57 36.49 -81.95 39.15
3091|NAD83(HARN) / Kentucky Single Zone (ftUS)|4152|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984|4|||686|-89.57 36.49 -81.95 39.15
3092|Tokyo / UTM zone 51N|4301|utm zone=51|0|||228|123.62 23.98 125.51 24.94
3093|Tokyo / UTM zone 52N|4301|utm zone=52|0|||228|126.63 24.4 132 34.9
3094|Tokyo / UTM zone 53N|4301|utm zone=53|0|||228|132 20.37 138 37.58
3095|Tokyo / UTM zone 54N|4301|utm zone=54|0|||228|138 24.67 144 45.54
3096|Tokyo / UTM zone 55N|4301|utm zone=55|0|||228|144 42.84 145.87 44.4
3097|JGD2000 / UTM zone 51N|4612|utm zone=51|0|||249|122.38 21.1 126 29.71
3098|JGD2000 / UTM zone 52N|4612|utm zone=52|0|||249|126 21.12 132 38.63
3099|JGD2000 / UTM zone 53N|4612|utm zone=53|0|||249|132 17.09 138 43.55
3100|JGD2000 / UTM zone 54N|4612|utm zone=54|0|||249|138 17.63 144 46.05
3101|JGD2000 / UTM zone 55N|4612|utm zone=55|0|||249|144 23.03 147.86 45.65
3102|American Samoa 1962 / American Samoa Lambert|4169|lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=95169.3116586233|4|||101|-170.88 -14.43 -169.38 -14.11
3103|Mauritania 1999 / UTM zone 28N|4681|utm zone=28|0|||325|-17.08 14.72 -12 23.46
3104|Mauritania 1999 / UTM zone 29N|4681|utm zone=29|0|||325|-12 14.75 -6 27.3
3105|Mauritania 1999 / UTM zone 30N|4681|utm zone=30|0|||325|-6 15.49 -4.8 25.74
3106|Gulshan 303 / TM 90 NE|4682|tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0|0|||326|88.01 20.52 92.67 26.64
3106|Gulshan 303 / TM 90 NE|4682|tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0|0|||326|88.01 20.52 92.67 26.64
3107|GDA94 / SA Lambert|4283|lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000|0|||211|128.99 -38.13 141.01 -25.99
3108|ETRS89 / Guernsey Grid|4258|tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000|0|||186|-3.06 49.21 -2.03 49.94
3109|ETRS89 / Jersey Transverse Mercator|4258|tmerc lat_0=49.225 lon_0=-2.135 k=0.9999999 x_0=40000 y_0=70000|0|||186|-2.56 48.87 -1.81 49.44
3110|AGD66 / Vicgrid66|4202|lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=4500000|0|||693|140.96 -39.2 150.04 -33.98
3111|GDA94 / Vicgrid|4283|lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000|0|||211|140.96 -39.2 150.04 -33.98
3112|GDA94 / Geoscience Australia Lambert|4283|lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0|0|||211|112.85 -43.7 153.69 -9.86
3113|GDA94 / BCSG02|4283|tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=50000 y_0=100000|0|||211|152.37 -29.36 153.69 -24.64
3114|MAGNA-SIRGAS / Colombia Far West zone|4686|tmerc lat_0=4.59620041666667 lon_0=-80.0775079166667 k=1 x_0=1000000 y_0=1000000|0|||330|-79.1 1.23 -78.58 2.48
3115|MAGNA-SIRGAS / Colombia West zone|4686|tmerc lat_0=4.59620041666667 lon_0=-77.0775079166667 k=1 x_0=1000000 y_0=1000000|0|||330|-78.59 0.03 -75.58 10.21
3116|MAGNA-SIRGAS / Colombia Bogota zone|4686|tmerc lat_0=4.59620041666667 lon_0=-74.0775079166667 k=1 x_0=1000000 y_0=1000000|0|||330|-75.59 -2.51 -72.58 11.82
3117|MAGNA-SIRGAS / Colombia East Central zone|4686|tmerc lat_0=4.59620041666667 lon_0=-71.0775079166667 k=1 x_0=1000000 y_0=1000000|0|||330|-72.59 -4.23 -69.58 12.52
3118|MAGNA-SIRGAS / Colombia East zone|4686|tmerc lat_0=4.59620041666667 lon_0=-68.0775079166667 k=1 x_0=1000000 y_0=1000000|0|||330|-69.59 -2.25 -66.87 6.31
3119|Douala 1948 / AEF west|4192|tmerc lat_0=0 lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000|0|||121|8.45 2.16 10.4 4.99
3120|Pulkovo 1942(58) / Poland zone I|4179|sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5467000|0|||673|18 49 24.15 52.34
3121|PRS92 / Philippines zone 1|4683|tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0|0|||327|116.04 6.21 118 18.64
3122|PRS92 / Philippines zone 2|4683|tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0|0|||327|118 3.02 120.07 20.42
3123|PRS92 / Philippines zone 3|4683|tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0|0|||327|119.7 3 122.21 21.62
3124|PRS92 / Philippines zone 4|4683|tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0|0|||327|121.74 3.44 124.29 22.18
3125|PRS92 / Philippines zone 5|4683|tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0|0|||327|123.73 4.76 126.65 21.97
3126|ETRS89 / ETRS-GK19FIN|4258|tmerc lat_0=0 lon_0=19 k=1 x_0=500000 y_0=0|0|||186|19.24 60.08 19.5 60.34
3127|ETRS89 / ETRS-GK20FIN|4258|tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0|0|||186|19.5 59.92 20.5 60.48
3128|ETRS89 / ETRS-GK21FIN|4258|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||186|20.5 59.84 21.5 69.33
3129|ETRS89 / ETRS-GK22FIN|4258|tmerc lat_0=0 lon_0=22 k=1 x_0=500000 y_0=0|0|||186|21.5 59.76 22.5 69.31
3130|ETRS89 / ETRS-GK23FIN|4258|tmerc lat_0=0 lon_0=23 k=1 x_0=500000 y_0=0|0|||186|22.5 59.75 23.5 68.74
3131|ETRS89 / ETRS-GK24FIN|4258|tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0|0|||186|23.5 59.86 24.5 68.84
3132|ETRS89 / ETRS-GK25FIN|4258|tmerc lat_0=0 lon_0=25 k=1 x_0=500000 y_0=0|0|||186|24.5 59.94 25.5 68.9
3133|ETRS89 / ETRS-GK26FIN|4258|tmerc lat_0=0 lon_0=26 k=1 x_0=500000 y_0=0|0|||186|25.5 60.18 26.5 69.94
3134|ETRS89 / ETRS-GK27FIN|4258|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||186|26.5 60.36 27.5 70.05
3135|ETRS89 / ETRS-GK28FIN|4258|tmerc lat_0=0 lon_0=28 k=1 x_0=500000 y_0=0|0|||186|27.5 60.42 28.5 70.09
3136|ETRS89 / ETRS-GK29FIN|4258|tmerc lat_0=0 lon_0=29 k=1 x_0=500000 y_0=0|0|||186|28.5 60.94 29.5 69.81
3137|ETRS89 / ETRS-GK30FIN|4258|tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0|0|||186|29.5 61.43 30.5 67.98
3138|ETRS89 / ETRS-GK31FIN|4258|tmerc lat_0=0 lon_0=31 k=1 x_0=500000 y_0=0|0|||186|30.5 62.08 31.59 64.27
3139|Vanua Levu 1915 / Vanua Levu Grid|4748|cass hyperbolic lat_0=-16.25 lon_0=179.333333333333 x_0=251727.9155424 y_0=334519.953768|7|||392|178.42 -17.07 -179.77 -16.1
3140|Viti Levu 1912 / Viti Levu Grid|4752|cass lat_0=-18 lon_0=178 x_0=109435.392 y_0=141622.272|7|||396|177.19 -18.32 178.75 -17.25
3141|Fiji 1956 / UTM zone 60S|4721|utm zone=60 south|0|||365|176.81 -19.22 180 -16.1
3142|Fiji 1956 / UTM zone 1S|4721|utm zone=1 south|0|||365|-180 -17.04 -179.77 -16.1
3143|Fiji 1986 / Fiji Map Grid|4720|tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000|0|||364|176.81 -20.81 -178.15 -12.42
3146|Pulkovo 1942 / 3-degree Gauss-Kruger zone 6|4284|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||684|19.2 54.32 19.5 55.3
3147|Pulkovo 1942 / 3-degree Gauss-Kruger CM 18E|4284|tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0|0|||684|19.2 54.32 19.5 55.3
3148|Indian 1960 / UTM zone 48N|4131|utm zone=48|0|||63|102.14 8.33 108 23.4
3149|Indian 1960 / UTM zone 49N|4131|utm zone=49|0|||63|108 10.43 109.53 21.56
3150|Pulkovo 1995 / 3-degree Gauss-Kruger zone 6|4200|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||129|19.2 54.32 19.5 55.3
3151|Pulkovo 1995 / 3-degree Gauss-Kruger CM 18E|4200|tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0|0|||129|19.2 54.32 19.5 55.3
3152|ST74|4619|tmerc lat_0=0 lon_0=18.05779 k=0.99999425 x_0=100178.1808 y_0=-6500614.7836|0|||252|17.75 59.22 18.2 59.43
3153|NAD83(CSRS) / BC Albers|4617|aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0|0|||72|-139.04 48.25 -114.08 60.01
3154|NAD83(CSRS) / UTM zone 7N|4617|utm zone=7|0|||72|-141.01 52.05 -138 72.53
3155|NAD83(CSRS) / UTM zone 8N|4617|utm zone=8|0|||72|-138 48.06 -132 79.42
3156|NAD83(CSRS) / UTM zone 9N|4617|utm zone=9|0|||72|-132 46.52 -126 80.93
3157|NAD83(CSRS) / UTM zone 10N|4617|utm zone=10|0|||72|-126 48.13 -120 81.8
3158|NAD83(CSRS) / UTM zone 14N|4617|utm zone=14|0|||72|-102 48.99 -96 84
3159|NAD83(CSRS) / UTM zone 15N|4617|utm zone=15|0|||72|-96 48.03 -90 84
3160|NAD83(CSRS) / UTM zone 16N|4617|utm zone=16|0|||72|-90 46.11 -84 84
3161|NAD83 / Ontario MNR Lambert|4269|lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000|0|||197|-95.16 41.67 -74.35 56.9
3162|NAD83(CSRS) / Ontario MNR Lambert|4617|lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000|0|||72|-95.16 41.67 -74.35 56.9
3163|RGNC91-93 / Lambert New Caledonia|4749|lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000|0|||393|163.54 -22.73 168.19 -19.5
3164|ST87 Ouvea / UTM zone 58S|4750|utm zone=58 south|0|||394|166.44 -20.77 166.71 -20.34
3165|NEA74 Noumea / Noumea Lambert|4644|lcc lat_0=-22.26969175 lon_0=166.44242575 lat_1=-22.24469175 lat_2=-22.29469175 x_0=0.66 y_0=1.02|0|||302|166.35 -22.37 166.54 -22.19
3166|NEA74 Noumea / Noumea Lambert 2|4644|lcc lat_0=-22.2697222222222 lon_0=166.4425 lat_1=-22.2447222222222 lat_2=-22.2947222222222 x_0=8.313 y_0=-2.354|0|||302|166.35 -22.37 166.54 -22.19
3167|Kertau (RSO) / RSO Malaya (ch)|4751|omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0|8|||395|99.59 1.21 104.6 6.72
3168|Kertau (RSO) / RSO Malaya (m)|4751|omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0|0|||395|99.59 1.21 104.6 6.72
3169|RGNC91-93 / UTM zone 57S|4749|utm zone=57 south|0|||393|156.25 -26.03 162.01 -15.34
3170|RGNC91-93 / UTM zone 58S|4749|utm zone=58 south|0|||393|162 -26.45 168 -14.83
3171|RGNC91-93 / UTM zone 59S|4749|utm zone=59 south|0|||393|168 -25.95 174.28 -19.75
3172|IGN53 Mare / UTM zone 59S|4641|utm zone=59 south|0|||299|168 -21.71 168.19 -21.35
3174|NAD83 / Great Lakes Albers|4269|aea lat_0=45.568977 lon_0=-84.455955 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000|0|||197|-93.17 40.99 -74.47 50.74
3175|NAD83 / Great Lakes and St Lawrence Albers|4269|aea lat_0=45.568977 lon_0=-83.248627 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000|0|||197|-93.17 40.99 -54.75 52.22
3176|Indian 1960 / TM 106 NE|4131|tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0|0|||694|106.54 7.99 110 11.15
3177|LGD2006 / Libya TM|4754|tmerc lat_0=0 lon_0=17 k=0.9965 x_0=1000000 y_0=0|0|||398|9.31 19.5 26.21 35.23
3178|GR96 / UTM zone 18N|4747|utm zone=18|0|||391|-75 74.52 -72 79.04
3179|GR96 / UTM zone 19N|4747|utm zone=19|0|||391|-72 73.24 -66 80.9
3180|GR96 / UTM zone 20N|4747|utm zone=20|0|||391|-66 68.92 -60 82.22
3181|GR96 / UTM zone 21N|4747|utm zone=21|0|||391|-60 58.91 -54 84
3182|GR96 / UTM zone 22N|4747|utm zone=22|0|||391|-54 56.9 -48 84
3183|GR96 / UTM zone 23N|4747|utm zone=23|0|||391|-48 56.38 -42 84
3184|GR96 / UTM zone 24N|4747|utm zone=24|0|||391|-42 56.56 -36 84
3185|GR96 / UTM zone 25N|4747|utm zone=25|0|||391|-36 60.16 -30 84
3186|GR96 / UTM zone 26N|4747|utm zone=26|0|||391|-30 64.96 -24 84
3187|GR96 / UTM zone 27N|4747|utm zone=27|0|||391|-24 67.7 -18 84
3188|GR96 / UTM zone 28N|4747|utm zone=28|0|||391|-18 68.67 -12 84
3189|GR96 / UTM zone 29N|4747|utm zone=29|0|||391|-12 72.43 -6 84
3190|LGD2006 / Libya TM zone 5|4754|tmerc lat_0=0 lon_0=9 k=0.99995 x_0=200000 y_0=0|0|||398|9.31 25.37 10.01 30.49
3191|LGD2006 / Libya TM zone 6|4754|tmerc lat_0=0 lon_0=11 k=0.99995 x_0=200000 y_0=0|0|||398|10 23.51 12 33.23
3192|LGD2006 / Libya TM zone 7|4754|tmerc lat_0=0 lon_0=13 k=0.99995 x_0=200000 y_0=0|0|||398|12 22.8 14 33.06
3193|LGD2006 / Libya TM zone 8|4754|tmerc lat_0=0 lon_0=15 k=0.99995 x_0=200000 y_0=0|0|||398|14 22.61 16 32.79
3194|LGD2006 / Libya TM zone 9|4754|tmerc lat_0=0 lon_0=17 k=0.99995 x_0=200000 y_0=0|0|||398|16 22.51 18.01 31.34
3195|LGD2006 / Libya TM zone 10|4754|tmerc lat_0=0 lon_0=19 k=0.99995 x_0=200000 y_0=0|0|||398|18 21.54 20 32.17
3196|LGD2006 / Libya TM zone 11|4754|tmerc lat_0=0 lon_0=21 k=0.99995 x_0=200000 y_0=0|0|||398|20 20.54 22 33
3197|LGD2006 / Libya TM zone 12|4754|tmerc lat_0=0 lon_0=23 k=0.99995 x_0=200000 y_0=0|0|||398|22 19.5 24 32.97
3198|LGD2006 / Libya TM zone 13|4754|tmerc lat_0=0 lon_0=25 k=0.99995 x_0=200000 y_0=0|0|||398|24 19.99 25.21 32.15
3199|LGD2006 / UTM zone 32N|4754|utm zone=32|0|||398|9.31 23.51 12 33.92
3200|FD58 / Iraq zone|4132|lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200|0|||64|47.13 26.21 53.61 33.22
3201|LGD2006 / UTM zone 33N|4754|utm zone=33|0|||398|12 22.51 18 35.23
3202|LGD2006 / UTM zone 34N|4754|utm zone=34|0|||398|17.99 19.5 24.01 35.03
3203|LGD2006 / UTM zone 35N|4754|utm zone=35|0|||398|24 19.99 26.21 33.6
3204|WGS 84 / SCAR IMW SP19-20|4326|lcc lat_0=-90 lon_0=-66 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0|0|||248|-72 -64 -60 -60
3205|WGS 84 / SCAR IMW SP21-22|4326|lcc lat_0=-90 lon_0=-54 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0|0|||248|-60 -64 -48 -60
3206|WGS 84 / SCAR IMW SP23-24|4326|lcc lat_0=-90 lon_0=-42 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0|0|||248|-48 -64 -36 -60
3207|WGS 84 / SCAR IMW SQ01-02|4326|lcc lat_0=-90 lon_0=-174 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|-180 -68 -168 -64
3208|WGS 84 / SCAR IMW SQ19-20|4326|lcc lat_0=-90 lon_0=-66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|-72 -68 -60 -64
3209|WGS 84 / SCAR IMW SQ21-22|4326|lcc lat_0=-90 lon_0=-54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|-60 -68 -48 -64
3210|WGS 84 / SCAR IMW SQ37-38|4326|lcc lat_0=-90 lon_0=42 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|36 -68 48 -64
3211|WGS 84 / SCAR IMW SQ39-40|4326|lcc lat_0=-90 lon_0=54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|48 -68 60 -64
3212|WGS 84 / SCAR IMW SQ41-42|4326|lcc lat_0=-90 lon_0=66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|60 -68 72 -64
3213|WGS 84 / SCAR IMW SQ43-44|4326|lcc lat_0=-90 lon_0=78 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|72 -68 84 -64
3214|WGS 84 / SCAR IMW SQ45-46|4326|lcc lat_0=-90 lon_0=90 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|84 -68 96 -64
3215|WGS 84 / SCAR IMW SQ47-48|4326|lcc lat_0=-90 lon_0=102 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|96 -68 108 -64
3216|WGS 84 / SCAR IMW SQ49-50|4326|lcc lat_0=-90 lon_0=114 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|108 -68 120 -64
3217|WGS 84 / SCAR IMW SQ51-52|4326|lcc lat_0=-90 lon_0=126 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|120 -68 132 -64
3218|WGS 84 / SCAR IMW SQ53-54|4326|lcc lat_0=-90 lon_0=138 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|132 -68 144 -64
3219|WGS 84 / SCAR IMW SQ55-56|4326|lcc lat_0=-90 lon_0=150 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|144 -68 156 -64
3220|WGS 84 / SCAR IMW SQ57-58|4326|lcc lat_0=-90 lon_0=162 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0|0|||248|156 -68 168 -64
3221|WGS 84 / SCAR IMW SR13-14|4326|lcc lat_0=-90 lon_0=-102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|-108 -72 -96 -68
3222|WGS 84 / SCAR IMW SR15-16|4326|lcc lat_0=-90 lon_0=-90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|-96 -72 -84 -68
3223|WGS 84 / SCAR IMW SR17-18|4326|lcc lat_0=-90 lon_0=-78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|-84 -72 -72 -68
3224|WGS 84 / SCAR IMW SR19-20|4326|lcc lat_0=-90 lon_0=-66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|-72 -72 -60 -68
3225|WGS 84 / SCAR IMW SR27-28|4326|lcc lat_0=-90 lon_0=-18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|-24 -72 -12 -68
3226|WGS 84 / SCAR IMW SR29-30|4326|lcc lat_0=-90 lon_0=-6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|-12 -72 0 -68
3227|WGS 84 / SCAR IMW SR31-32|4326|lcc lat_0=-90 lon_0=6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|0 -72 12 -68
3228|WGS 84 / SCAR IMW SR33-34|4326|lcc lat_0=-90 lon_0=18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|12 -72 24 -68
3229|WGS 84 / SCAR IMW SR35-36|4326|lcc lat_0=-90 lon_0=30 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|24 -72 36 -68
3230|WGS 84 / SCAR IMW SR37-38|4326|lcc lat_0=-90 lon_0=42 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|36 -72 48 -68
3231|WGS 84 / SCAR IMW SR39-40|4326|lcc lat_0=-90 lon_0=54 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|48 -72 60 -68
3232|WGS 84 / SCAR IMW SR41-42|4326|lcc lat_0=-90 lon_0=66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|60 -72 72 -68
3233|WGS 84 / SCAR IMW SR43-44|4326|lcc lat_0=-90 lon_0=78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|72 -72 84 -68
3234|WGS 84 / SCAR IMW SR45-46|4326|lcc lat_0=-90 lon_0=90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|84 -72 96 -68
3235|WGS 84 / SCAR IMW SR47-48|4326|lcc lat_0=-90 lon_0=102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|96 -72 108 -68
3236|WGS 84 / SCAR IMW SR49-50|4326|lcc lat_0=-90 lon_0=114 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|108 -72 120 -68
3237|WGS 84 / SCAR IMW SR51-52|4326|lcc lat_0=-90 lon_0=126 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|120 -72 132 -68
3238|WGS 84 / SCAR IMW SR53-54|4326|lcc lat_0=-90 lon_0=138 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|132 -72 144 -68
3239|WGS 84 / SCAR IMW SR55-56|4326|lcc lat_0=-90 lon_0=150 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|144 -72 156 -68
3240|WGS 84 / SCAR IMW SR57-58|4326|lcc lat_0=-90 lon_0=162 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|156 -72 168 -68
3241|WGS 84 / SCAR IMW SR59-60|4326|lcc lat_0=-90 lon_0=174 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0|0|||248|168 -72 180 -68
3242|WGS 84 / SCAR IMW SS04-06|4326|lcc lat_0=-90 lon_0=-153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-162 -76 -144 -72
3243|WGS 84 / SCAR IMW SS07-09|4326|lcc lat_0=-90 lon_0=-135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-144 -76 -126 -72
3244|WGS 84 / SCAR IMW SS10-12|4326|lcc lat_0=-90 lon_0=-117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-126 -76 -108 -72
3245|WGS 84 / SCAR IMW SS13-15|4326|lcc lat_0=-90 lon_0=-99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-108 -76 -90 -72
3246|WGS 84 / SCAR IMW SS16-18|4326|lcc lat_0=-90 lon_0=-81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-90 -76 -72 -72
3247|WGS 84 / SCAR IMW SS19-21|4326|lcc lat_0=-90 lon_0=-63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-72 -76 -54 -72
3248|WGS 84 / SCAR IMW SS25-27|4326|lcc lat_0=-90 lon_0=-27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-36 -76 -18 -72
3249|WGS 84 / SCAR IMW SS28-30|4326|lcc lat_0=-90 lon_0=-9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|-18 -76 0 -72
3250|WGS 84 / SCAR IMW SS31-33|4326|lcc lat_0=-90 lon_0=9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|0 -76 18 -72
3251|WGS 84 / SCAR IMW SS34-36|4326|lcc lat_0=-90 lon_0=27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|18 -76 36 -72
3252|WGS 84 / SCAR IMW SS37-39|4326|lcc lat_0=-90 lon_0=45 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|36 -76 54 -72
3253|WGS 84 / SCAR IMW SS40-42|4326|lcc lat_0=-90 lon_0=63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|54 -76 72 -72
3254|WGS 84 / SCAR IMW SS43-45|4326|lcc lat_0=-90 lon_0=81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|72 -76 90 -72
3255|WGS 84 / SCAR IMW SS46-48|4326|lcc lat_0=-90 lon_0=99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|90 -76 108 -72
3256|WGS 84 / SCAR IMW SS49-51|4326|lcc lat_0=-90 lon_0=117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|108 -76 126 -72
3257|WGS 84 / SCAR IMW SS52-54|4326|lcc lat_0=-90 lon_0=135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|126 -76 144 -72
3258|WGS 84 / SCAR IMW SS55-57|4326|lcc lat_0=-90 lon_0=153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|144 -76 162 -72
3259|WGS 84 / SCAR IMW SS58-60|4326|lcc lat_0=-90 lon_0=171 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0|0|||248|162 -76 180 -72
3260|WGS 84 / SCAR IMW ST01-04|4326|lcc lat_0=-90 lon_0=-168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-180 -80 -156 -76
3261|WGS 84 / SCAR IMW ST05-08|4326|lcc lat_0=-90 lon_0=-144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-156 -80 -132 -76
3262|WGS 84 / SCAR IMW ST09-12|4326|lcc lat_0=-90 lon_0=-120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-132 -80 -108 -76
3263|WGS 84 / SCAR IMW ST13-16|4326|lcc lat_0=-90 lon_0=-96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-108 -80 -84 -76
3264|WGS 84 / SCAR IMW ST17-20|4326|lcc lat_0=-90 lon_0=-72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-84 -80 -60 -76
3265|WGS 84 / SCAR IMW ST21-24|4326|lcc lat_0=-90 lon_0=-48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-60 -80 -36 -76
3266|WGS 84 / SCAR IMW ST25-28|4326|lcc lat_0=-90 lon_0=-24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-36 -80 -12 -76
3267|WGS 84 / SCAR IMW ST29-32|4326|lcc lat_0=-90 lon_0=0 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|-12 -80 12 -76
3268|WGS 84 / SCAR IMW ST33-36|4326|lcc lat_0=-90 lon_0=24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|12 -80 36 -76
3269|WGS 84 / SCAR IMW ST37-40|4326|lcc lat_0=-90 lon_0=48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|36 -80 60 -76
3270|WGS 84 / SCAR IMW ST41-44|4326|lcc lat_0=-90 lon_0=72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|60 -80 84 -76
3271|WGS 84 / SCAR IMW ST45-48|4326|lcc lat_0=-90 lon_0=96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|84 -80 108 -76
3272|WGS 84 / SCAR IMW ST49-52|4326|lcc lat_0=-90 lon_0=120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|108 -80 132 -76
3273|WGS 84 / SCAR IMW ST53-56|4326|lcc lat_0=-90 lon_0=144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|132 -80 156 -76
3274|WGS 84 / SCAR IMW ST57-60|4326|lcc lat_0=-90 lon_0=168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|156 -80 180 -76
3275|WGS 84 / SCAR IMW SU01-05|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-165 x_0=0 y_0=0|0|||248|-180 -84 -150 -80
3276|WGS 84 / SCAR IMW SU06-10|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-135 x_0=0 y_0=0|0|||248|-150 -84 -120 -80
3277|WGS 84 / SCAR IMW SU11-15|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-105 x_0=0 y_0=0|0|||248|-120 -84 -90 -80
3278|WGS 84 / SCAR IMW SU16-20|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-75 x_0=0 y_0=0|0|||248|-90 -84 -60 -80
3279|WGS 84 / SCAR IMW SU21-25|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-45 x_0=0 y_0=0|0|||248|-60 -84 -30 -80
3280|WGS 84 / SCAR IMW SU26-30|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-15 x_0=0 y_0=0|0|||248|-30 -84 0 -80
3281|WGS 84 / SCAR IMW SU31-35|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=15 x_0=0 y_0=0|0|||248|0 -84 30 -80
3282|WGS 84 / SCAR IMW SU36-40|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=45 x_0=0 y_0=0|0|||248|30 -84 60 -80
3283|WGS 84 / SCAR IMW SU41-45|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=75 x_0=0 y_0=0|0|||248|60 -84 90 -80
3284|WGS 84 / SCAR IMW SU46-50|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=105 x_0=0 y_0=0|0|||248|90 -84 120 -80
3285|WGS 84 / SCAR IMW SU51-55|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=135 x_0=0 y_0=0|0|||248|120 -84 150 -80
3286|WGS 84 / SCAR IMW SU56-60|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=165 x_0=0 y_0=0|0|||248|150 -84 180 -80
3287|WGS 84 / SCAR IMW SV01-10|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-150 x_0=0 y_0=0|0|||248|-180 -88 -120 -84
3288|WGS 84 / SCAR IMW SV11-20|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-90 x_0=0 y_0=0|0|||248|-120 -88 -60 -84
3289|WGS 84 / SCAR IMW SV21-30|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-30 x_0=0 y_0=0|0|||248|-60 -88 0 -84
3290|WGS 84 / SCAR IMW SV31-40|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=30 x_0=0 y_0=0|0|||248|0 -88 60 -84
3291|WGS 84 / SCAR IMW SV41-50|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=90 x_0=0 y_0=0|0|||248|60 -88 120 -84
3292|WGS 84 / SCAR IMW SV51-60|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=150 x_0=0 y_0=0|0|||248|120 -88 180 -84
3293|WGS 84 / SCAR IMW SW01-60|4326|stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 -88
3294|WGS 84 / USGS Transantarctic Mountains|4326|lcc lat_0=-78 lon_0=162 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0|0|||248|149.83 -80 174.01 -68.6
3295|Guam 1963 / Yap Islands|4675|aeqd lat_0=9.54670833333333 lon_0=138.168744444444 x_0=40000 y_0=60000|0|||695|137.99 9.39 138.27 9.69
3296|RGPF / UTM zone 5S|4687|utm zone=5 south|0|||331|-158.13 -26.7 -150 -12.5
3297|RGPF / UTM zone 6S|4687|utm zone=6 south|0|||331|-150 -31.2 -144 -7.29
3298|RGPF / UTM zone 7S|4687|utm zone=7 south|0|||331|-144 -31.24 -138 -4.52
3299|RGPF / UTM zone 8S|4687|utm zone=8 south|0|||331|-138 -26.58 -131.97 -5.52
3300|Estonian Coordinate System of 1992|4133|lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000|0|||65|21.74 57.52 28.2 59.75
3301|Estonian Coordinate System of 1997|4180|lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000|0|||111|20.37 57.52 28.2 60
3302|IGN63 Hiva Oa / UTM zone 7S|4689|utm zone=7 south|0|||333|-139.23 -10.08 -138.75 -9.64
3303|Fatu Iva 72 / UTM zone 7S|4688|utm zone=7 south|0|||332|-138.75 -10.6 -138.54 -10.36
3304|Tahiti 79 / UTM zone 6S|4690|utm zone=6 south|0|||334|-149.7 -17.93 -149.09 -17.44
3305|Moorea 87 / UTM zone 6S|4691|utm zone=6 south|0|||335|-150 -17.63 -149.73 -17.41
3306|Maupiti 83 / UTM zone 5S|4692|utm zone=5 south|0|||336|-152.39 -16.57 -152.14 -16.34
3307|Nakhl-e Ghanem / UTM zone 39N|4693|utm zone=39|0|||337|51.8 27.3 53.01 28.2
3308|GDA94 / NSW Lambert|4283|lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000|0|||211|140.99 -37.53 153.69 -28.15
3309|NAD27 / California Albers|4267|aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000|0|||692|-124.45 32.53 -114.12 42.01
3310|NAD83 / California Albers|4269|aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000|0|||197|-124.45 32.53 -114.12 42.01
3311|NAD83(HARN) / California Albers|4152|aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000|0|||686|-124.45 32.53 -114.12 42.01
3312|CSG67 / UTM zone 21N|4623|utm zone=21|0|||284|-54.45 4.84 -54 5.69
3313|RGFG95 / UTM zone 21N|4624|utm zone=21|0|||250|-54.61 2.11 -54 5.69
3314|Katanga 1955 / Katanga Lambert|4695|lcc lat_0=0 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=0 y_0=0|0|||339|21.74 -13.46 30.78 -4.99
3315|Katanga 1955 / Katanga TM|4695|tmerc lat_0=-9 lon_0=26 k=0.9998 x_0=0 y_0=0|0|||339|21.74 -13.46 30.78 -4.99
3316|Kasai 1953 / Congo TM zone 22|4696|tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000|0|||340|21.5 -7.31 23.01 -5.31
3317|Kasai 1953 / Congo TM zone 24|4696|tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000|0|||340|23 -6.99 25 -5.01
3318|IGC 1962 / Congo TM zone 12|4697|tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000|0|||341|12.17 -6.04 13.01 -4.67
3319|IGC 1962 / Congo TM zone 14|4697|tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000|0|||341|13 -5.91 15.01 -4.28
3320|IGC 1962 / Congo TM zone 16|4697|tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000|0|||341|15 -5.87 17 -3.29
3321|IGC 1962 / Congo TM zone 18|4697|tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000|0|||341|17 -5.38 19 -3.4
3322|IGC 1962 / Congo TM zone 20|4697|tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000|0|||341|19 -7.29 21 -4.01
3323|IGC 1962 / Congo TM zone 22|4697|tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000|0|||341|21 -7.31 23 -5.31
3324|IGC 1962 / Congo TM zone 24|4697|tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000|0|||341|23 -6.99 25 -5.01
3325|IGC 1962 / Congo TM zone 26|4697|tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000|0|||341|25 -7.26 27 -4.23
3326|IGC 1962 / Congo TM zone 28|4697|tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000|0|||341|27 -7.36 29 -4.24
3327|IGC 1962 / Congo TM zone 30|4697|tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000|0|||341|29 -6.04 29.64 -4.34
3328|Pulkovo 1942(58) / GUGiK-80|4179|sterea lat_0=52.1666666666667 lon_0=19.1666666666667 k=0.999714 x_0=500000 y_0=500000|0|||673|14.14 49 24.15 54.89
3329|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5|4179|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||673|13.5 46.54 16.5 54.72
3330|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 6|4179|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||673|16.5 40.14 19.5 54.89
3331|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 7|4179|tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0|0|||673|19.5 39.64 22.5 54.51
3332|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 8|4179|tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0|0|||110|22.5 41.24 25.5 54.41
3333|Pulkovo 1942(58) / Gauss-Kruger zone 3|4179|tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0|0|||673|12 45.78 18 54.89
3334|Pulkovo 1942(58) / Gauss-Kruger zone 4|4179|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||673|18 39.64 24 54.89
3335|Pulkovo 1942(58) / Gauss-Kruger zone 5|4179|tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0|0|||110|24 41.24 29.74 50.93
3336|IGN 1962 Kerguelen / UTM zone 42S|4698|utm zone=42 south|0|||342|68.69 -49.78 70.62 -48.6
3337|Le Pouce 1934 / Mauritius Grid|4699|lcc lat_1=-20.1950694444444 lat_0=-20.1950694444444 lon_0=57.5218277777778 k_0=1 x_0=1000000 y_0=1000000|0|||343|57.25 -20.57 57.85 -19.94
3338|NAD83 / Alaska Albers|4269|aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0|0|||197|172.42 51.3 -129.99 71.4
3339|IGCB 1955 / Congo TM zone 12|4701|tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000|0|||345|12.17 -6.04 13.01 -4.67
3340|IGCB 1955 / Congo TM zone 14|4701|tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000|0|||345|13 -5.91 15.01 -4.28
3341|IGCB 1955 / Congo TM zone 16|4701|tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000|0|||345|14.99 -5.87 16.28 -4.42
3342|IGCB 1955 / UTM zone 33S|4701|utm zone=33 south|0|||345|12.17 -6.04 16.28 -4.28
3343|Mauritania 1999 / UTM zone 28N|4702|utm zone=28|0|||346|-18 14.72 -12 23.46
3344|Mauritania 1999 / UTM zone 29N|4702|utm zone=29|0|||346|-12 14.75 -6 27.3
3345|Mauritania 1999 / UTM zone 30N|4702|utm zone=30|0|||346|-6 15.49 -4.8 25.74
3346|LKS94 / Lithuania TM|4669|tmerc lat_0=0 lon_0=24 k=0.9998 x_0=500000 y_0=0|0|||58|19.02 53.89 26.82 56.45
3347|NAD83 / Statistics Canada Lambert|4269|lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000|0|||197|-141.01 38.21 -40.73 86.46
3348|NAD83(CSRS) / Statistics Canada Lambert|4617|lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000|0|||72|-141.01 38.21 -40.73 86.46
3349|WGS 84 / PDC Mercator|4326|merc lon_0=-150 k=1 x_0=0 y_0=0|0|||248|98.69 -60 -68 66.67
3350|Pulkovo 1942 / CS63 zone C0|4284|tmerc lat_0=0.1 lon_0=21.95 k=1 x_0=250000 y_0=0|0|||212|19.57 54.17 23.45 59.27
3351|Pulkovo 1942 / CS63 zone C1|4284|tmerc lat_0=0.1 lon_0=24.95 k=1 x_0=1250000 y_0=0|0|||685|23.45 53.89 26.45 59.72
3352|Pulkovo 1942 / CS63 zone C2|4284|tmerc lat_0=0.1 lon_0=27.95 k=1 x_0=2250000 y_0=0|0|||685|26.45 55.15 28.24 59.61
3353|Mhast (onshore) / UTM zone 32S|4704|utm zone=32 south|0|||348|10.53 -6.04 13.1 -4.38
3354|Mhast (offshore) / UTM zone 32S|4705|utm zone=32 south|0|||349|10.53 -6.04 12.37 -5.05
3355|Egypt Gulf of Suez S-650 TL / Red Belt|4706|tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000|0|||350|32.34 27.19 34.27 30.01
3356|Grand Cayman 1959 / UTM zone 17N|4723|utm zone=17|0|||367|-81.46 19.21 -81.04 19.41
3357|Little Cayman 1961 / UTM zone 17N|4726|utm zone=17|0|||370|-80.14 19.63 -79.69 19.78
3358|NAD83(HARN) / North Carolina|4152|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0|0|||686|-84.33 33.83 -75.38 36.59
3359|NAD83(HARN) / North Carolina (ftUS)|4152|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0|5|||686|-84.33 33.83 -75.38 36.59
3360|NAD83(HARN) / South Carolina|4152|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|0|||686|-83.36 32.05 -78.52 35.21
3361|NAD83(HARN) / South Carolina (ft)|4152|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|5|||686|-83.36 32.05 -78.52 35.21
3362|NAD83(HARN) / Pennsylvania North|4152|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|0|||686|-80.53 40.6 -74.7 42.53
3363|NAD83(HARN) / Pennsylvania North (ftUS)|4152|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|4|||686|-80.53 40.6 -74.7 42.53
3364|NAD83(HARN) / Pennsylvania South|4152|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|0|||686|-80.53 39.71 -74.72 41.18
3365|NAD83(HARN) / Pennsylvania South (ftUS)|4152|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|4|||686|-80.53 39.71 -74.72 41.18
3366|Hong Kong 1963 Grid System|4738|cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258|0|||382|113.76 22.13 114.51 22.58
3367|IGN Astro 1960 / UTM zone 28N|4700|utm zone=28|0|||344|-17.08 14.72 -12 23.46
3368|IGN Astro 1960 / UTM zone 29N|4700|utm zone=29|0|||344|-12 14.75 -6 27.3
3369|IGN Astro 1960 / UTM zone 30N|4700|utm zone=30|0|||344|-6 15.49 -4.8 25.74
3370|NAD27 / UTM zone 59N|4267|utm zone=59|0|||696|167.65 49.01 174.01 56.28
3371|NAD27 / UTM zone 60N|4267|utm zone=60|0|||696|174 47.92 180 56.67
3372|NAD83 / UTM zone 59N|4269|utm zone=59|0|||697|167.65 49.01 174.01 56.28
3373|NAD83 / UTM zone 60N|4269|utm zone=60|0|||697|174 47.92 180 56.67
3374|FD54 / UTM zone 29N|4741|utm zone=29|0|||385|-7.49 61.33 -6.33 62.41
3375|GDM2000 / Peninsula RSO|4742|omerc no_uoff lat_0=4 lonc=102.25 alpha=323.025796466667 gamma=323.130102361111 k=0.99984 x_0=804671 y_0=0|0|||386|98.02 1.13 105.82 7.81
3376|GDM2000 / East Malaysia BRSO|4742|omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0|0|||386|109.31 0.85 119.61 7.67
3377|GDM2000 / Johor Grid|4742|cass lat_0=2.12167974444444 lon_0=103.427936236111 x_0=-14810.562 y_0=8758.32|0|||386|102.44 1.21 104.6 2.95
3378|GDM2000 / Sembilan and Melaka Grid|4742|cass lat_0=2.68234763611111 lon_0=101.974905041667 x_0=3673.785 y_0=-4240.573|0|||386|101.7 2.03 102.71 3.28
3379|GDM2000 / Pahang Grid|4742|cass lat_0=3.76938808888889 lon_0=102.368298983333 x_0=-7368.228 y_0=6485.858|0|||386|101.33 2.45 103.67 4.78
3380|GDM2000 / Selangor Grid|4742|cass lat_0=3.68464905 lon_0=101.389107913889 x_0=-34836.161 y_0=56464.049|0|||386|100.76 2.54 101.97 3.87
3381|GDM2000 / Terengganu Grid|4742|cass lat_0=4.9762852 lon_0=103.070275625 x_0=19594.245 y_0=3371.895|0|||386|102.38 3.89 103.72 5.9
3382|GDM2000 / Pinang Grid|4742|cass lat_0=5.42151754166667 lon_0=100.344376963889 x_0=-23.414 y_0=62.283|0|||386|100.12 5.12 100.56 5.59
3383|GDM2000 / Kedah and Perlis Grid|4742|cass lat_0=5.96467271388889 lon_0=100.636371111111 x_0=0 y_0=0|0|||386|99.59 5.08 101.12 6.72
3384|GDM2000 / Perak Grid|4742|cass lat_0=4.85906302222222 lon_0=100.815410586111 x_0=-1.769 y_0=133454.779|0|||386|100.07 3.66 102 5.92
3385|GDM2000 / Kelantan Grid|4742|cass lat_0=5.97254365833333 lon_0=102.295241669444 x_0=13227.851 y_0=8739.894|0|||386|101.33 4.54 102.67 6.29
3386|KKJ / Finland zone 0|4123|tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0|0|||55|19.24 60.08 19.5 60.34
3387|KKJ / Finland zone 5|4123|tmerc lat_0=0 lon_0=33 k=1 x_0=5500000 y_0=0|0|||55|31.5 62.83 31.59 63
3388|Pulkovo 1942 / Caspian Sea Mercator|4284|merc lat_ts=42 lon_0=51 x_0=0 y_0=0|0|||212|46.95 37.35 53.93 46.97
3389|Pulkovo 1942 / 3-degree Gauss-Kruger zone 60|4284|tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0|0|||685|178.5 62.24 -178.5 71.65
3390|Pulkovo 1995 / 3-degree Gauss-Kruger zone 60|4200|tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0|0|||129|178.5 62.24 -178.5 71.65
3391|Karbala 1979 / UTM zone 37N|4743|utm zone=37|0|||387|38.79 31.14 42 36.75
3392|Karbala 1979 / UTM zone 38N|4743|utm zone=38|0|||387|42 29.06 48 37.39
3393|Karbala 1979 / UTM zone 39N|4743|utm zone=39|0|||387|48 29.87 48.61 31
3394|Nahrwan 1934 / Iraq zone|4744|lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200|0|||388|38.79 29.06 51.06 37.39
3395|WGS 84 / World Mercator|4326|merc lon_0=0 k=1 x_0=0 y_0=0|0|||248|-180 -80 180 84
3396|PD/83 / 3-degree Gauss-Kruger zone 3|4746|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||390|9.92 50.35 10.5 51.56
3397|PD/83 / 3-degree Gauss-Kruger zone 4|4746|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||390|10.5 50.2 12.56 51.64
3398|RD/83 / 3-degree Gauss-Kruger zone 4|4745|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||389|11.89 50.2 13.51 51.66
3399|RD/83 / 3-degree Gauss-Kruger zone 5|4745|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||389|13.5 50.62 15.04 51.58
3400|NAD83 / Alberta 10-TM (Forest)|4269|tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0|0|||676|-120 48.99 -109.98 60
3401|NAD83 / Alberta 10-TM (Resource)|4269|tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0|0|||676|-120 48.99 -109.98 60
3402|NAD83(CSRS) / Alberta 10-TM (Forest)|4617|tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0|0|||72|-120 48.99 -109.98 60
3403|NAD83(CSRS) / Alberta 10-TM (Resource)|4617|tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0|0|||72|-120 48.99 -109.98 60
3404|NAD83(HARN) / North Carolina (ftUS)|4152|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0|4|||686|-84.33 33.83 -75.38 36.59
3405|VN-2000 / UTM zone 48N|4756|utm zone=48|0|||400|102.14 8.33 108 23.4
3406|VN-2000 / UTM zone 49N|4756|utm zone=49|0|||400|108 10.43 109.53 21.56
3407|Hong Kong 1963 Grid System|4738|cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258|6|||382|113.76 22.13 114.51 22.58
3408|NSIDC EASE-Grid North|10346|laea lat_0=90 lon_0=0 x_0=0 y_0=0 R=6371228|0|||649|-180 0 180 90
3409|NSIDC EASE-Grid South|10346|laea lat_0=-90 lon_0=0 x_0=0 y_0=0 R=6371228|0|||649|-180 -90 180 0
3410|NSIDC EASE-Grid Global|10346|cea lat_ts=30 lon_0=0 x_0=0 y_0=0 R=6371228|0|||649|-180 -86 180 86
3411|NSIDC Sea Ice Polar Stereographic North|10345|stere lat_0=90 lat_ts=70 lon_0=-45 x_0=0 y_0=0|0|||648|-180 60 180 90
3412|NSIDC Sea Ice Polar Stereographic South|10345|stere lat_0=-90 lat_ts=-70 lon_0=0 x_0=0 y_0=0|0|||648|-180 -90 180 -60
3413|WGS 84 / NSIDC Sea Ice Polar Stereographic North|4326|stere lat_0=90 lat_ts=70 lon_0=-45 x_0=0 y_0=0|0|||248|-180 60 180 90
3414|SVY21 / Singapore TM|4757|tmerc lat_0=1.36666666666667 lon_0=103.833333333333 k=1 x_0=28001.642 y_0=38744.572|0|||401|103.59 1.13 104.07 1.47
3415|WGS 72BE / South China Sea Lambert|4324|lcc lat_0=21 lon_0=114 lat_1=18 lat_2=24 x_0=500000 y_0=500000|0|||247|110.13 18.31 116.76 22.89
3416|ETRS89 / Austria Lambert|4258|lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000|0|||186|9.53 46.4 17.17 49.02
3417|NAD83 / Iowa North (ftUS)|4269|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984|4|||676|-96.65 41.85 -90.15 43.51
3418|NAD83 / Iowa South (ftUS)|4269|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0|4|||676|-96.14 40.36 -90.14 42.04
3419|NAD83 / Kansas North (ftUS)|4269|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0|4|||676|-102.06 38.52 -94.58 40.01
3420|NAD83 / Kansas South (ftUS)|4269|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984|4|||676|-102.05 36.99 -94.6 38.88
3421|NAD83 / Nevada East (ftUS)|4269|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016|4|||676|-117.01 34.99 -114.03 42
3422|NAD83 / Nevada Central (ftUS)|4269|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000|4|||676|-118.19 36 -114.99 41
3423|NAD83 / Nevada West (ftUS)|4269|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984|4|||676|-120 36.95 -116.99 42
3424|NAD83 / New Jersey (ftUS)|4269|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||676|-75.6 38.87 -73.88 41.36
3425|NAD83(HARN) / Iowa North (ftUS)|4152|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984|4|||686|-96.65 41.85 -90.15 43.51
3426|NAD83(HARN) / Iowa South (ftUS)|4152|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0|4|||686|-96.14 40.36 -90.14 42.04
3427|NAD83(HARN) / Kansas North (ftUS)|4152|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0|4|||686|-102.06 38.52 -94.58 40.01
3428|NAD83(HARN) / Kansas South (ftUS)|4152|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984|4|||686|-102.05 36.99 -94.6 38.88
3429|NAD83(HARN) / Nevada East (ftUS)|4152|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016|4|||686|-117.01 34.99 -114.03 42
3430|NAD83(HARN) / Nevada Central (ftUS)|4152|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000|4|||686|-118.19 36 -114.99 41
3431|NAD83(HARN) / Nevada West (ftUS)|4152|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984|4|||686|-120 36.95 -116.99 42
3432|NAD83(HARN) / New Jersey (ftUS)|4152|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||686|-75.6 38.87 -73.88 41.36
3433|NAD83 / Arkansas North (ftUS)|4269|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0|4|||676|-94.62 34.67 -89.64 36.5
3434|NAD83 / Arkansas South (ftUS)|4269|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984|4|||676|-94.48 33.01 -90.4 35.1
3435|NAD83 / Illinois East (ftUS)|4269|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|4|||676|-89.27 37.06 -87.02 42.5
3436|NAD83 / Illinois West (ftUS)|4269|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0|4|||676|-91.52 36.97 -88.92 42.51
3437|NAD83 / New Hampshire (ftUS)|4269|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|4|||676|-72.56 42.69 -70.63 45.31
3438|NAD83 / Rhode Island (ftUS)|4269|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0|4|||676|-71.85 41.13 -71.08 42.02
3439|PSD93 / UTM zone 39N|4134|utm zone=39|0|||66|51.99 16.59 54 19.67
3440|PSD93 / UTM zone 40N|4134|utm zone=40|0|||66|54 16.89 59.91 26.58
3441|NAD83(HARN) / Arkansas North (ftUS)|4152|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0|4|||686|-94.62 34.67 -89.64 36.5
3442|NAD83(HARN) / Arkansas South (ftUS)|4152|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984|4|||686|-94.48 33.01 -90.4 35.1
3443|NAD83(HARN) / Illinois East (ftUS)|4152|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|4|||686|-89.27 37.06 -87.02 42.5
3444|NAD83(HARN) / Illinois West (ftUS)|4152|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0|4|||686|-91.52 36.97 -88.92 42.51
3445|NAD83(HARN) / New Hampshire (ftUS)|4152|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|4|||686|-72.56 42.69 -70.63 45.31
3446|NAD83(HARN) / Rhode Island (ftUS)|4152|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0|4|||686|-71.85 41.13 -71.08 42.02
3447|ETRS89 / Belgian Lambert 2005|4258|lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150328 y_0=166262|0|||186|2.5 49.5 6.4 51.51
3448|JAD2001 / Jamaica Metric Grid|4758|lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=750000 y_0=650000|0|||402|-78.43 17.64 -76.17 18.58
3449|JAD2001 / UTM zone 17N|4758|utm zone=17|0|||402|-80.6 14.16 -77.99 19.36
3450|JAD2001 / UTM zone 18N|4758|utm zone=18|0|||402|-78 14.08 -74.51 19.2
3451|NAD83 / Louisiana North (ftUS)|4269|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0|4|||676|-94.05 30.85 -90.86 33.03
3452|NAD83 / Louisiana South (ftUS)|4269|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0|4|||676|-93.94 28.85 -88.75 31.07
3453|NAD83 / Louisiana Offshore (ftUS)|4269|lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=999999.99998984 y_0=0|4|||676|-94.05 28.85 -88.75 33.03
3454|NAD83 / South Dakota North (ftUS)|4269|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|4|||676|-104.07 44.14 -96.45 45.95
3455|NAD83 / South Dakota South (ftUS)|4269|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|4|||676|-104.06 42.48 -96.43 44.79
3456|NAD83(HARN) / Louisiana North (ftUS)|4152|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0|4|||686|-94.05 30.85 -90.86 33.03
3457|NAD83(HARN) / Louisiana South (ftUS)|4152|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0|4|||686|-93.94 28.85 -88.75 31.07
3458|NAD83(HARN) / South Dakota North (ftUS)|4152|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|4|||686|-104.07 44.14 -96.45 45.95
3459|NAD83(HARN) / South Dakota South (ftUS)|4152|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|4|||686|-104.06 42.48 -96.43 44.79
3460|Fiji 1986 / Fiji Map Grid|4720|tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000|0|||364|176.81 -20.81 -178.15 -12.42
3461|Dabola 1981 / UTM zone 28N|4155|utm zone=28|0|||87|-15.13 9.01 -12 12.68
3462|Dabola 1981 / UTM zone 29N|4155|utm zone=29|0|||87|-12 7.19 -7.65 12.51
3463|NAD83 / Maine CS2000 Central|4269|tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0|0|||676|-70.03 43.75 -68.33 47.47
3464|NAD83(HARN) / Maine CS2000 Central|4152|tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0|0|||686|-70.03 43.75 -68.33 47.47
3465|NAD83(NSRS2007) / Alabama East|4759|tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0|0|||403|-86.79 30.99 -84.89 35
3466|NAD83(NSRS2007) / Alabama West|4759|tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0|0|||403|-88.48 30.14 -86.3 35.02
3467|NAD83(NSRS2007) / Alaska Albers|4759|aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0|0|||403|172.42 51.3 -129.99 71.4
3468|NAD83(NSRS2007) / Alaska zone 1|4759|omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000|0|||403|-141 54.61 -129.99 60.35
3469|NAD83(NSRS2007) / Alaska zone 2|4759|tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0|0|||403|-144.01 59.72 -140.98 70.16
3470|NAD83(NSRS2007) / Alaska zone 3|4759|tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0|0|||403|-148 59.72 -144 70.38
3471|NAD83(NSRS2007) / Alaska zone 4|4759|tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0|0|||403|-152.01 59.11 -147.99 70.63
3472|NAD83(NSRS2007) / Alaska zone 5|4759|tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0|0|||403|-156 55.72 -151.86 71.28
3473|NAD83(NSRS2007) / Alaska zone 6|4759|tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0|0|||403|-160 54.89 -155.99 71.4
3474|NAD83(NSRS2007) / Alaska zone 7|4759|tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0|0|||403|-164.01 54.32 -160 70.74
3475|NAD83(NSRS2007) / Alaska zone 8|4759|tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0|0|||403|-168.26 54.34 -164 69.05
3476|NAD83(NSRS2007) / Alaska zone 9|4759|tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0|0|||403|-173.16 56.49 -168 65.82
3477|NAD83(NSRS2007) / Alaska zone 10|4759|lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0|0|||403|172.42 51.3 -164.84 54.34
3478|NAD83(NSRS2007) / Arizona Central|4759|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|0|||403|-113.35 31.33 -110.44 37.01
3479|NAD83(NSRS2007) / Arizona Central (ft)|4759|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|5|||403|-113.35 31.33 -110.44 37.01
3480|NAD83(NSRS2007) / Arizona East|4759|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|0|||403|-111.71 31.33 -109.04 37.01
3481|NAD83(NSRS2007) / Arizona East (ft)|4759|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|5|||403|-111.71 31.33 -109.04 37.01
3482|NAD83(NSRS2007) / Arizona West|4759|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|0|||403|-114.81 32.05 -112.52 37
3483|NAD83(NSRS2007) / Arizona West (ft)|4759|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|5|||403|-114.81 32.05 -112.52 37
3484|NAD83(NSRS2007) / Arkansas North|4759|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0|0|||403|-94.62 34.67 -89.64 36.5
3485|NAD83(NSRS2007) / Arkansas North (ftUS)|4759|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0|4|||403|-94.62 34.67 -89.64 36.5
3486|NAD83(NSRS2007) / Arkansas South|4759|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000|0|||403|-94.48 33.01 -90.4 35.1
3487|NAD83(NSRS2007) / Arkansas South (ftUS)|4759|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984|4|||403|-94.48 33.01 -90.4 35.1
3488|NAD83(NSRS2007) / California Albers|4759|aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000|0|||403|-124.45 32.53 -114.12 42.01
3489|NAD83(NSRS2007) / California zone 1|4759|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000|0|||403|-124.45 39.59 -119.99 42.01
3490|NAD83(NSRS2007) / California zone 1 (ftUS)|4759|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016|4|||403|-124.45 39.59 -119.99 42.01
3491|NAD83(NSRS2007) / California zone 2|4759|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000|0|||403|-124.06 38.02 -119.54 40.16
3492|NAD83(NSRS2007) / California zone 2 (ftUS)|4759|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||403|-124.06 38.02 -119.54 40.16
3493|NAD83(NSRS2007) / California zone 3|4759|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000|0|||403|-123.02 36.73 -117.83 38.71
3494|NAD83(NSRS2007) / California zone 3 (ftUS)|4759|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016|4|||403|-123.02 36.73 -117.83 38.71
3495|NAD83(NSRS2007) / California zone 4|4759|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000|0|||403|-122.01 35.78 -115.62 37.58
3496|NAD83(NSRS2007) / California zone 4 (ftUS)|4759|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016|4|||403|-122.01 35.78 -115.62 37.58
3497|NAD83(NSRS2007) / California zone 5|4759|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000|0|||403|-121.42 32.76 -114.12 35.81
3498|NAD83(NSRS2007) / California zone 5 (ftUS)|4759|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||403|-121.42 32.76 -114.12 35.81
3499|NAD83(NSRS2007) / California zone 6|4759|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000|0|||403|-118.15 32.53 -114.42 34.08
3500|NAD83(NSRS2007) / California zone 6 (ftUS)|4759|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||403|-118.15 32.53 -114.42 34.08
3501|NAD83(NSRS2007) / Colorado Central|4759|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096|0|||403|-109.06 38.14 -102.04 40.09
3502|NAD83(NSRS2007) / Colorado Central (ftUS)|4759|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219|4|||403|-109.06 38.14 -102.04 40.09
3503|NAD83(NSRS2007) / Colorado North|4759|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096|0|||403|-109.06 39.56 -102.04 41.01
3504|NAD83(NSRS2007) / Colorado North (ftUS)|4759|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219|4|||403|-109.06 39.56 -102.04 41.01
3505|NAD83(NSRS2007) / Colorado South|4759|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096|0|||403|-109.06 36.98 -102.04 38.68
3506|NAD83(NSRS2007) / Colorado South (ftUS)|4759|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219|4|||403|-109.06 36.98 -102.04 38.68
3507|NAD83(NSRS2007) / Connecticut|4759|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048|0|||403|-73.73 40.98 -71.78 42.05
3508|NAD83(NSRS2007) / Connecticut (ftUS)|4759|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061|4|||403|-73.73 40.98 -71.78 42.05
3509|NAD83(NSRS2007) / Delaware|4759|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0|0|||403|-75.8 38.44 -74.97 39.85
3510|NAD83(NSRS2007) / Delaware (ftUS)|4759|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0|4|||403|-75.8 38.44 -74.97 39.85
3511|NAD83(NSRS2007) / Florida East|4759|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0|0|||403|-82.33 24.41 -79.97 30.83
3512|NAD83(NSRS2007) / Florida East (ftUS)|4759|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0|4|||403|-82.33 24.41 -79.97 30.83
3513|NAD83(NSRS2007) / Florida GDL Albers|4759|aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0|0|||403|-87.63 24.41 -79.97 31.01
3514|NAD83(NSRS2007) / Florida North|4759|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|0|||403|-87.63 29.21 -82.04 31.01
3515|NAD83(NSRS2007) / Florida North (ftUS)|4759|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|4|||403|-87.63 29.21 -82.04 31.01
3516|NAD83(NSRS2007) / Florida West|4759|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0|0|||403|-83.34 26.27 -81.13 29.6
3517|NAD83(NSRS2007) / Florida West (ftUS)|4759|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0|4|||403|-83.34 26.27 -81.13 29.6
3518|NAD83(NSRS2007) / Georgia East|4759|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0|0|||403|-83.47 30.36 -80.77 34.68
3519|NAD83(NSRS2007) / Georgia East (ftUS)|4759|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0|4|||403|-83.47 30.36 -80.77 34.68
3520|NAD83(NSRS2007) / Georgia West|4759|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0|0|||403|-85.61 30.62 -82.99 35.01
3521|NAD83(NSRS2007) / Georgia West (ftUS)|4759|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0|4|||403|-85.61 30.62 -82.99 35.01
3522|NAD83(NSRS2007) / Idaho Central|4759|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0|0|||403|-115.3 41.99 -112.67 45.7
3523|NAD83(NSRS2007) / Idaho Central (ftUS)|4759|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0|4|||403|-115.3 41.99 -112.67 45.7
3524|NAD83(NSRS2007) / Idaho East|4759|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0|0|||403|-113.24 41.99 -111.04 44.75
3525|NAD83(NSRS2007) / Idaho East (ftUS)|4759|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0|4|||403|-113.24 41.99 -111.04 44.75
3526|NAD83(NSRS2007) / Idaho West|4759|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0|0|||403|-117.24 41.99 -114.32 49.01
3527|NAD83(NSRS2007) / Idaho West (ftUS)|4759|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0|4|||403|-117.24 41.99 -114.32 49.01
3528|NAD83(NSRS2007) / Illinois East|4759|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|0|||403|-89.27 37.06 -87.02 42.5
3529|NAD83(NSRS2007) / Illinois East (ftUS)|4759|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|4|||403|-89.27 37.06 -87.02 42.5
3530|NAD83(NSRS2007) / Illinois West|4759|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0|0|||403|-91.52 36.97 -88.92 42.51
3531|NAD83(NSRS2007) / Illinois West (ftUS)|4759|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0|4|||403|-91.52 36.97 -88.92 42.51
3532|NAD83(NSRS2007) / Indiana East|4759|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000|0|||403|-86.59 37.95 -84.78 41.77
3533|NAD83(NSRS2007) / Indiana East (ftUS)|4759|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984|4|||403|-86.59 37.95 -84.78 41.77
3534|NAD83(NSRS2007) / Indiana West|4759|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000|0|||403|-88.1 37.77 -86.24 41.77
3535|NAD83(NSRS2007) / Indiana West (ftUS)|4759|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984|4|||403|-88.1 37.77 -86.24 41.77
3536|NAD83(NSRS2007) / Iowa North|4759|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000|0|||403|-96.65 41.85 -90.15 43.51
3537|NAD83(NSRS2007) / Iowa North (ftUS)|4759|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984|4|||403|-96.65 41.85 -90.15 43.51
3538|NAD83(NSRS2007) / Iowa South|4759|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0|0|||403|-96.14 40.36 -90.14 42.04
3539|NAD83(NSRS2007) / Iowa South (ftUS)|4759|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0|4|||403|-96.14 40.36 -90.14 42.04
3540|NAD83(NSRS2007) / Kansas North|4759|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0|0|||403|-102.06 38.52 -94.58 40.01
3541|NAD83(NSRS2007) / Kansas North (ftUS)|4759|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0|4|||403|-102.06 38.52 -94.58 40.01
3542|NAD83(NSRS2007) / Kansas South|4759|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000|0|||403|-102.05 36.99 -94.6 38.88
3543|NAD83(NSRS2007) / Kansas South (ftUS)|4759|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984|4|||403|-102.05 36.99 -94.6 38.88
3544|NAD83(NSRS2007) / Kentucky North|4759|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0|0|||403|-85.96 37.71 -82.47 39.15
3545|NAD83(NSRS2007) / Kentucky North (ftUS)|4759|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0|4|||403|-85.96 37.71 -82.47 39.15
3546|NAD83(NSRS2007) / Kentucky Single Zone|4759|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000|0|||403|-89.57 36.49 -81.95 39.15
3547|NAD83(NSRS2007) / Kentucky Single Zone (ftUS)|4759|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984|4|||403|-89.57 36.49 -81.95 39.15
3548|NAD83(NSRS2007) / Kentucky South|4759|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000|0|||403|-89.57 36.49 -81.95 38.17
3549|NAD83(NSRS2007) / Kentucky South (ftUS)|4759|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016|4|||403|-89.57 36.49 -81.95 38.17
3550|NAD83(NSRS2007) / Louisiana North|4759|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0|0|||403|-94.05 30.85 -90.86 33.03
3551|NAD83(NSRS2007) / Louisiana North (ftUS)|4759|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0|4|||403|-94.05 30.85 -90.86 33.03
3552|NAD83(NSRS2007) / Louisiana South|4759|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0|0|||403|-93.94 28.85 -88.75 31.07
3553|NAD83(NSRS2007) / Louisiana South (ftUS)|4759|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0|4|||403|-93.94 28.85 -88.75 31.07
3554|NAD83(NSRS2007) / Maine CS2000 Central|4759|tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0|0|||403|-70.03 43.75 -68.33 47.47
3555|NAD83(NSRS2007) / Maine CS2000 East|4759|tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0|0|||403|-68.58 44.18 -66.91 47.37
3556|NAD83(NSRS2007) / Maine CS2000 West|4759|tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0|0|||403|-71.09 43.07 -69.6 46.58
3557|NAD83(NSRS2007) / Maine East|4759|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||403|-70.03 43.88 -66.91 47.47
3558|NAD83(NSRS2007) / Maine West|4759|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||403|-71.09 43.04 -69.26 46.58
3559|NAD83(NSRS2007) / Maryland|4759|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0|0|||403|-79.49 37.97 -74.97 39.73
3560|NAD83 / Utah North (ftUS)|4269|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984|4|||676|-114.04 40.55 -109.04 42.01
3561|Old Hawaiian / Hawaii zone 1|4135|tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=152400.30480061 y_0=0|4|||67|-156.1 18.87 -154.74 20.33
3562|Old Hawaiian / Hawaii zone 2|4135|tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=152400.30480061 y_0=0|4|||67|-157.36 20.45 -155.93 21.26
3563|Old Hawaiian / Hawaii zone 3|4135|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=152400.30480061 y_0=0|4|||698|-158.33 21.2 -157.61 21.75
3564|Old Hawaiian / Hawaii zone 4|4135|tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=152400.30480061 y_0=0|4|||699|-159.85 21.81 -159.23 22.29
3565|Old Hawaiian / Hawaii zone 5|4135|tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=152400.30480061 y_0=0|4|||67|-160.3 21.73 -159.99 22.07
3566|NAD83 / Utah Central (ftUS)|4269|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016|4|||676|-114.05 38.49 -109.04 41.08
3567|NAD83 / Utah South (ftUS)|4269|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000|4|||676|-114.05 36.99 -109.04 38.58
3568|NAD83(HARN) / Utah North (ftUS)|4152|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984|4|||686|-114.04 40.55 -109.04 42.01
3569|NAD83(HARN) / Utah Central (ftUS)|4152|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016|4|||686|-114.05 38.49 -109.04 41.08
3570|NAD83(HARN) / Utah South (ftUS)|4152|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000|4|||686|-114.05 36.99 -109.04 38.58
3571|WGS 84 / North Pole LAEA Bering Sea|4326|laea lat_0=90 lon_0=180 x_0=0 y_0=0|0|||248|-180 45 180 90
3572|WGS 84 / North Pole LAEA Alaska|4326|laea lat_0=90 lon_0=-150 x_0=0 y_0=0|0|||248|-180 45 180 90
3573|WGS 84 / North Pole LAEA Canada|4326|laea lat_0=90 lon_0=-100 x_0=0 y_0=0|0|||248|-180 45 180 90
3574|WGS 84 / North Pole LAEA Atlantic|4326|laea lat_0=90 lon_0=-40 x_0=0 y_0=0|0|||248|-180 45 180 90
3575|WGS 84 / North Pole LAEA Europe|4326|laea lat_0=90 lon_0=10 x_0=0 y_0=0|0|||248|-180 45 180 90
3576|WGS 84 / North Pole LAEA Russia|4326|laea lat_0=90 lon_0=90 x_0=0 y_0=0|0|||248|-180 45 180 90
3577|GDA94 / Australian Albers|4283|aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0|0|||211|112.85 -43.7 153.69 -9.86
3578|NAD83 / Yukon Albers|4269|aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000|0|||197|-141.01 59.99 -123.91 69.7
3579|NAD83(CSRS) / Yukon Albers|4617|aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000|0|||72|-141.01 59.99 -123.91 69.7
3580|NAD83 / NWT Lambert|4269|lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0|0|||197|-136.46 59.98 -102 78.81
3581|NAD83(CSRS) / NWT Lambert|4617|lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0|0|||72|-136.46 59.98 -102 78.81
3582|NAD83(NSRS2007) / Maryland (ftUS)|4759|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0|4|||403|-79.49 37.97 -74.97 39.73
3583|NAD83(NSRS2007) / Massachusetts Island|4759|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0|0|||403|-70.91 41.19 -69.89 41.51
3584|NAD83(NSRS2007) / Massachusetts Island (ftUS)|4759|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0|4|||403|-70.91 41.19 -69.89 41.51
3585|NAD83(NSRS2007) / Massachusetts Mainland|4759|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000|0|||403|-73.5 41.46 -69.86 42.89
3586|NAD83(NSRS2007) / Massachusetts Mainland (ftUS)|4759|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000|4|||403|-73.5 41.46 -69.86 42.89
3587|NAD83(NSRS2007) / Michigan Central|4759|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0|0|||403|-87.06 43.8 -82.27 45.92
3588|NAD83(NSRS2007) / Michigan Central (ft)|4759|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0|5|||403|-87.06 43.8 -82.27 45.92
3589|NAD83(NSRS2007) / Michigan North|4759|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0|0|||403|-90.42 45.08 -83.44 48.32
3590|NAD83(NSRS2007) / Michigan North (ft)|4759|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0|5|||403|-90.42 45.08 -83.44 48.32
3591|NAD83(NSRS2007) / Michigan Oblique Mercator|4759|omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816|0|||403|-90.42 41.69 -82.13 48.32
3592|NAD83(NSRS2007) / Michigan South|4759|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0|0|||403|-87.2 41.69 -82.13 44.22
3593|NAD83(NSRS2007) / Michigan South (ft)|4759|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0|5|||403|-87.2 41.69 -82.13 44.22
3594|NAD83(NSRS2007) / Minnesota Central|4759|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000|0|||403|-96.86 45.28 -92.29 47.48
3595|NAD83(NSRS2007) / Minnesota North|4759|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000|0|||403|-97.22 46.64 -89.49 49.38
3596|NAD83(NSRS2007) / Minnesota South|4759|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000|0|||403|-96.85 43.49 -91.21 45.59
3597|NAD83(NSRS2007) / Mississippi East|4759|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|0|||403|-89.97 30.01 -88.09 35.01
3598|NAD83(NSRS2007) / Mississippi East (ftUS)|4759|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|4|||403|-89.97 30.01 -88.09 35.01
3599|NAD83(NSRS2007) / Mississippi West|4759|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0|0|||403|-91.65 31 -89.37 35.01
3600|NAD83(NSRS2007) / Mississippi West (ftUS)|4759|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0|4|||403|-91.65 31 -89.37 35.01
3601|NAD83(NSRS2007) / Missouri Central|4759|tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0|0|||403|-93.79 36.48 -91.41 40.61
3602|NAD83(NSRS2007) / Missouri East|4759|tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0|0|||403|-91.97 35.98 -89.1 40.61
3603|NAD83(NSRS2007) / Missouri West|4759|tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0|0|||403|-95.77 36.48 -93.48 40.59
3604|NAD83(NSRS2007) / Montana|4759|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0|0|||403|-116.07 44.35 -104.04 49.01
3605|NAD83(NSRS2007) / Montana (ft)|4759|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0|5|||403|-116.07 44.35 -104.04 49.01
3606|NAD83(NSRS2007) / Nebraska|4759|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0|0|||403|-104.06 39.99 -95.3 43.01
3607|NAD83(NSRS2007) / Nevada Central|4759|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000|0|||403|-118.19 36 -114.99 41
3608|NAD83(NSRS2007) / Nevada Central (ftUS)|4759|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000|4|||403|-118.19 36 -114.99 41
3609|NAD83(NSRS2007) / Nevada East|4759|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000|0|||403|-117.01 34.99 -114.03 42
3610|NAD83(NSRS2007) / Nevada East (ftUS)|4759|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016|4|||403|-117.01 34.99 -114.03 42
3611|NAD83(NSRS2007) / Nevada West|4759|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000|0|||403|-120 36.95 -116.99 42
3612|NAD83(NSRS2007) / Nevada West (ftUS)|4759|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984|4|||403|-120 36.95 -116.99 42
3613|NAD83(NSRS2007) / New Hampshire|4759|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|0|||403|-72.56 42.69 -70.63 45.31
3614|NAD83(NSRS2007) / New Hampshire (ftUS)|4759|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|4|||403|-72.56 42.69 -70.63 45.31
3615|NAD83(NSRS2007) / New Jersey|4759|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||403|-75.6 38.87 -73.88 41.36
3616|NAD83(NSRS2007) / New Jersey (ftUS)|4759|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||403|-75.6 38.87 -73.88 41.36
3617|NAD83(NSRS2007) / New Mexico Central|4759|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0|0|||403|-107.73 31.78 -104.84 37
3618|NAD83(NSRS2007) / New Mexico Central (ftUS)|4759|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0|4|||403|-107.73 31.78 -104.84 37
3619|NAD83(NSRS2007) / New Mexico East|4759|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|0|||403|-105.72 32 -102.99 37
3620|NAD83(NSRS2007) / New Mexico East (ftUS)|4759|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|4|||403|-105.72 32 -102.99 37
3621|NAD83(NSRS2007) / New Mexico West|4759|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0|0|||403|-109.06 31.33 -106.32 37
3622|NAD83(NSRS2007) / New Mexico West (ftUS)|4759|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0|4|||403|-109.06 31.33 -106.32 37
3623|NAD83(NSRS2007) / New York Central|4759|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0|0|||403|-77.75 41.99 -75.06 44.41
3624|NAD83(NSRS2007) / New York Central (ftUS)|4759|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0|4|||403|-77.75 41.99 -75.06 44.41
3625|NAD83(NSRS2007) / New York East|4759|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||403|-75.87 40.88 -73.23 45.02
3626|NAD83(NSRS2007) / New York East (ftUS)|4759|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||403|-75.87 40.88 -73.23 45.02
3627|NAD83(NSRS2007) / New York Long Island|4759|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|0|||403|-74.26 40.47 -71.8 41.3
3628|NAD83(NSRS2007) / New York Long Island (ftUS)|4759|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|4|||403|-74.26 40.47 -71.8 41.3
3629|NAD83(NSRS2007) / New York West|4759|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0|0|||403|-79.77 41.99 -77.36 43.64
3630|NAD83(NSRS2007) / New York West (ftUS)|4759|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0|4|||403|-79.77 41.99 -77.36 43.64
3631|NAD83(NSRS2007) / North Carolina|4759|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0|0|||403|-84.33 33.83 -75.38 36.59
3632|NAD83(NSRS2007) / North Carolina (ftUS)|4759|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0|4|||403|-84.33 33.83 -75.38 36.59
3633|NAD83(NSRS2007) / North Dakota North|4759|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0|0|||403|-104.07 47.15 -96.83 49.01
3634|NAD83(NSRS2007) / North Dakota North (ft)|4759|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0|5|||403|-104.07 47.15 -96.83 49.01
3635|NAD83(NSRS2007) / North Dakota South|4759|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0|0|||403|-104.05 45.93 -96.55 47.83
3636|NAD83(NSRS2007) / North Dakota South (ft)|4759|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0|5|||403|-104.05 45.93 -96.55 47.83
3637|NAD83(NSRS2007) / Ohio North|4759|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|0|||403|-84.81 40.1 -80.51 42.33
3638|NAD83(NSRS2007) / Ohio South|4759|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|0|||403|-84.83 38.4 -80.7 40.36
3639|NAD83(NSRS2007) / Oklahoma North|4759|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|0|||403|-103 35.27 -94.42 37.01
3640|NAD83(NSRS2007) / Oklahoma North (ftUS)|4759|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|4|||403|-103 35.27 -94.42 37.01
3641|NAD83(NSRS2007) / Oklahoma South|4759|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|0|||403|-100 33.62 -94.42 35.57
3642|NAD83(NSRS2007) / Oklahoma South (ftUS)|4759|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|4|||403|-100 33.62 -94.42 35.57
3643|NAD83(NSRS2007) / Oregon LCC (m)|4759|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0|0|||403|-124.6 41.98 -116.47 46.26
3644|NAD83(NSRS2007) / Oregon GIC Lambert (ft)|4759|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0|5|||403|-124.6 41.98 -116.47 46.26
3645|NAD83(NSRS2007) / Oregon North|4759|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0|0|||403|-124.17 43.95 -116.47 46.26
3646|NAD83(NSRS2007) / Oregon North (ft)|4759|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0|5|||403|-124.17 43.95 -116.47 46.26
3647|NAD83(NSRS2007) / Oregon South|4759|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0|0|||403|-124.6 41.98 -116.9 44.56
3648|NAD83(NSRS2007) / Oregon South (ft)|4759|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0|5|||403|-124.6 41.98 -116.9 44.56
3649|NAD83(NSRS2007) / Pennsylvania North|4759|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|0|||403|-80.53 40.6 -74.7 42.53
3650|NAD83(NSRS2007) / Pennsylvania North (ftUS)|4759|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|4|||403|-80.53 40.6 -74.7 42.53
3651|NAD83(NSRS2007) / Pennsylvania South|4759|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|0|||403|-80.53 39.71 -74.72 41.18
3652|NAD83(NSRS2007) / Pennsylvania South (ftUS)|4759|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|4|||403|-80.53 39.71 -74.72 41.18
3653|NAD83(NSRS2007) / Rhode Island|4759|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0|0|||403|-71.85 41.13 -71.08 42.02
3654|NAD83(NSRS2007) / Rhode Island (ftUS)|4759|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0|4|||403|-71.85 41.13 -71.08 42.02
3655|NAD83(NSRS2007) / South Carolina|4759|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|0|||403|-83.36 32.05 -78.52 35.21
3656|NAD83(NSRS2007) / South Carolina (ft)|4759|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|5|||403|-83.36 32.05 -78.52 35.21
3657|NAD83(NSRS2007) / South Dakota North|4759|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|0|||403|-104.07 44.14 -96.45 45.95
3658|NAD83(NSRS2007) / South Dakota North (ftUS)|4759|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|4|||403|-104.07 44.14 -96.45 45.95
3659|NAD83(NSRS2007) / South Dakota South|4759|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|0|||403|-104.06 42.48 -96.43 44.79
3660|NAD83(NSRS2007) / South Dakota South (ftUS)|4759|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|4|||403|-104.06 42.48 -96.43 44.79
3661|NAD83(NSRS2007) / Tennessee|4759|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|0|||403|-90.31 34.98 -81.65 36.68
3662|NAD83(NSRS2007) / Tennessee (ftUS)|4759|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|4|||403|-90.31 34.98 -81.65 36.68
3663|NAD83(NSRS2007) / Texas Central|4759|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000|0|||403|-106.66 29.78 -93.5 32.27
3664|NAD83(NSRS2007) / Texas Central (ftUS)|4759|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000|4|||403|-106.66 29.78 -93.5 32.27
3665|NAD83(NSRS2007) / Texas Centric Albers Equal Area|4759|aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000|0|||403|-106.66 25.83 -93.5 36.5
3666|NAD83(NSRS2007) / Texas Centric Lambert Conformal|4759|lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000|0|||403|-106.66 25.83 -93.5 36.5
3667|NAD83(NSRS2007) / Texas North|4759|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000|0|||403|-103.03 34.3 -99.99 36.5
3668|NAD83(NSRS2007) / Texas North (ftUS)|4759|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984|4|||403|-103.03 34.3 -99.99 36.5
3669|NAD83(NSRS2007) / Texas North Central|4759|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000|0|||403|-103.07 31.72 -94 34.58
3670|NAD83(NSRS2007) / Texas North Central (ftUS)|4759|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016|4|||403|-103.07 31.72 -94 34.58
3671|NAD83(NSRS2007) / Texas South|4759|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000|0|||403|-100.2 25.83 -96.85 28.21
3672|NAD83(NSRS2007) / Texas South (ftUS)|4759|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016|4|||403|-100.2 25.83 -96.85 28.21
3673|NAD83(NSRS2007) / Texas South Central|4759|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000|0|||403|-105 27.78 -93.76 30.67
3674|NAD83(NSRS2007) / Texas South Central (ftUS)|4759|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984|4|||403|-105 27.78 -93.76 30.67
3675|NAD83(NSRS2007) / Utah Central|4759|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000|0|||403|-114.05 38.49 -109.04 41.08
3676|NAD83(NSRS2007) / Utah Central (ft)|4759|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992|5|||403|-114.05 38.49 -109.04 41.08
3677|NAD83(NSRS2007) / Utah Central (ftUS)|4759|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016|4|||403|-114.05 38.49 -109.04 41.08
3678|NAD83(NSRS2007) / Utah North|4759|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000|0|||403|-114.04 40.55 -109.04 42.01
3679|NAD83(NSRS2007) / Utah North (ft)|4759|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996|5|||403|-114.04 40.55 -109.04 42.01
3680|NAD83(NSRS2007) / Utah North (ftUS)|4759|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984|4|||403|-114.04 40.55 -109.04 42.01
3681|NAD83(NSRS2007) / Utah South|4759|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000|0|||403|-114.05 36.99 -109.04 38.58
3682|NAD83(NSRS2007) / Utah South (ft)|4759|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988|5|||403|-114.05 36.99 -109.04 38.58
3683|NAD83(NSRS2007) / Utah South (ftUS)|4759|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000|4|||403|-114.05 36.99 -109.04 38.58
3684|NAD83(NSRS2007) / Vermont|4759|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0|0|||403|-73.44 42.72 -71.5 45.03
3685|NAD83(NSRS2007) / Virginia North|4759|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000|0|||403|-80.06 37.77 -76.51 39.46
3686|NAD83(NSRS2007) / Virginia North (ftUS)|4759|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016|4|||403|-80.06 37.77 -76.51 39.46
3687|NAD83(NSRS2007) / Virginia South|4759|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000|0|||403|-83.68 36.54 -75.31 38.28
3688|NAD83(NSRS2007) / Virginia South (ftUS)|4759|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984|4|||403|-83.68 36.54 -75.31 38.28
3689|NAD83(NSRS2007) / Washington North|4759|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0|0|||403|-124.79 47.08 -117.02 49.05
3690|NAD83(NSRS2007) / Washington North (ftUS)|4759|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0|4|||403|-124.79 47.08 -117.02 49.05
3691|NAD83(NSRS2007) / Washington South|4759|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0|0|||403|-124.4 45.54 -116.91 47.61
3692|NAD83(NSRS2007) / Washington South (ftUS)|4759|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0|4|||403|-124.4 45.54 -116.91 47.61
3693|NAD83(NSRS2007) / West Virginia North|4759|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|0|||403|-81.76 38.76 -77.72 40.64
3694|NAD83(NSRS2007) / West Virginia South|4759|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|0|||403|-82.65 37.2 -79.05 39.17
3695|NAD83(NSRS2007) / Wisconsin Central|4759|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|0|||403|-92.89 43.98 -86.25 45.8
3696|NAD83(NSRS2007) / Wisconsin Central (ftUS)|4759|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|4|||403|-92.89 43.98 -86.25 45.8
3697|NAD83(NSRS2007) / Wisconsin North|4759|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|0|||403|-92.89 45.37 -88.05 47.31
3698|NAD83(NSRS2007) / Wisconsin North (ftUS)|4759|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|4|||403|-92.89 45.37 -88.05 47.31
3699|NAD83(NSRS2007) / Wisconsin South|4759|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|0|||403|-91.43 42.48 -86.95 44.33
3700|NAD83(NSRS2007) / Wisconsin South (ftUS)|4759|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|4|||403|-91.43 42.48 -86.95 44.33
3701|NAD83(NSRS2007) / Wisconsin Transverse Mercator|4759|tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000|0|||403|-92.89 42.48 -86.25 47.31
3702|NAD83(NSRS2007) / Wyoming East|4759|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0|0|||403|-106.33 40.99 -104.05 45.01
3703|NAD83(NSRS2007) / Wyoming East Central|4759|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000|0|||403|-108.63 40.99 -106 45.01
3704|NAD83(NSRS2007) / Wyoming West Central|4759|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|0|||403|-111.06 40.99 -107.5 45.01
3705|NAD83(NSRS2007) / Wyoming West|4759|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000|0|||403|-111.06 40.99 -109.04 44.67
3706|NAD83(NSRS2007) / UTM zone 59N|4759|utm zone=59|0|||403|167.65 49.01 174.01 56.28
3707|NAD83(NSRS2007) / UTM zone 60N|4759|utm zone=60|0|||403|174 47.92 180 56.67
3708|NAD83(NSRS2007) / UTM zone 1N|4759|utm zone=1|0|||403|-180 47.88 -173.99 63.21
3709|NAD83(NSRS2007) / UTM zone 2N|4759|utm zone=2|0|||403|-174 48.66 -167.99 73.05
3710|NAD83(NSRS2007) / UTM zone 3N|4759|utm zone=3|0|||403|-168 49.52 -161.99 74.29
3711|NAD83(NSRS2007) / UTM zone 4N|4759|utm zone=4|0|||403|-162 50.98 -155.99 74.71
3712|NAD83(NSRS2007) / UTM zone 5N|4759|utm zone=5|0|||403|-156 52.15 -149.99 74.71
3713|NAD83(NSRS2007) / UTM zone 6N|4759|utm zone=6|0|||403|-150 54.05 -143.99 74.13
3714|NAD83(NSRS2007) / UTM zone 7N|4759|utm zone=7|0|||403|-144 53.47 -137.99 73.59
3715|NAD83(NSRS2007) / UTM zone 8N|4759|utm zone=8|0|||403|-138 53.6 -131.99 73.04
3716|NAD83(NSRS2007) / UTM zone 9N|4759|utm zone=9|0|||403|-132 35.38 -126 56.84
3717|NAD83(NSRS2007) / UTM zone 10N|4759|utm zone=10|0|||403|-126 30.54 -119.99 49.09
3718|NAD83(NSRS2007) / UTM zone 11N|4759|utm zone=11|0|||403|-120 30.88 -114 49.01
3719|NAD83(NSRS2007) / UTM zone 12N|4759|utm zone=12|0|||403|-114 31.33 -108 49.01
3720|NAD83(NSRS2007) / UTM zone 13N|4759|utm zone=13|0|||403|-108 28.98 -102 49.01
3721|NAD83(NSRS2007) / UTM zone 14N|4759|utm zone=14|0|||403|-102 25.83 -96 49.01
3722|NAD83(NSRS2007) / UTM zone 15N|4759|utm zone=15|0|||403|-96.01 25.61 -90 49.38
3723|NAD83(NSRS2007) / UTM zone 16N|4759|utm zone=16|0|||403|-90 23.97 -84 48.32
3724|NAD83(NSRS2007) / UTM zone 17N|4759|utm zone=17|0|||403|-84 23.81 -78 46.13
3725|NAD83(NSRS2007) / UTM zone 18N|4759|utm zone=18|0|||403|-78 28.28 -72 45.03
3726|NAD83(NSRS2007) / UTM zone 19N|4759|utm zone=19|0|||403|-72 33.61 -65.99 47.47
3727|Reunion 1947 / TM Reunion|4626|tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=160000 y_0=50000|0|||286|55.16 -21.42 55.91 -20.81
3728|NAD83(NSRS2007) / Ohio North (ftUS)|4759|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|4|||403|-84.81 40.1 -80.51 42.33
3729|NAD83(NSRS2007) / Ohio South (ftUS)|4759|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|4|||403|-84.83 38.4 -80.7 40.36
3730|NAD83(NSRS2007) / Wyoming East (ftUS)|4759|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0|4|||403|-106.33 40.99 -104.05 45.01
3731|NAD83(NSRS2007) / Wyoming East Central (ftUS)|4759|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984|4|||403|-108.63 40.99 -106 45.01
3732|NAD83(NSRS2007) / Wyoming West Central (ftUS)|4759|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|4|||403|-111.06 40.99 -107.5 45.01
3733|NAD83(NSRS2007) / Wyoming West (ftUS)|4759|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984|4|||403|-111.06 40.99 -109.04 44.67
3734|NAD83 / Ohio North (ftUS)|4269|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|4|||676|-84.81 40.1 -80.51 42.33
3735|NAD83 / Ohio South (ftUS)|4269|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|4|||676|-84.83 38.4 -80.7 40.36
3736|NAD83 / Wyoming East (ftUS)|4269|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0|4|||676|-106.33 40.99 -104.05 45.01
3737|NAD83 / Wyoming East Central (ftUS)|4269|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984|4|||676|-108.63 40.99 -106 45.01
3738|NAD83 / Wyoming West Central (ftUS)|4269|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|4|||676|-111.06 40.99 -107.5 45.01
3739|NAD83 / Wyoming West (ftUS)|4269|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984|4|||676|-111.06 40.99 -109.04 44.67
3740|NAD83(HARN) / UTM zone 10N|4152|utm zone=10|0|||686|-124.79 33.85 -119.99 49.05
3741|NAD83(HARN) / UTM zone 11N|4152|utm zone=11|0|||686|-120 32.26 -114 49.01
3742|NAD83(HARN) / UTM zone 12N|4152|utm zone=12|0|||686|-114 31.33 -108 49.01
3743|NAD83(HARN) / UTM zone 13N|4152|utm zone=13|0|||686|-108 28.98 -102 49.01
3744|NAD83(HARN) / UTM zone 14N|4152|utm zone=14|0|||686|-102 25.83 -95.99 49.01
3745|NAD83(HARN) / UTM zone 15N|4152|utm zone=15|0|||686|-96 28.42 -89.99 49.38
3746|NAD83(HARN) / UTM zone 16N|4152|utm zone=16|0|||686|-90 28.85 -83.99 48.32
3747|NAD83(HARN) / UTM zone 17N|4152|utm zone=17|0|||686|-84.01 24.41 -78 46.13
3748|NAD83(HARN) / UTM zone 18N|4152|utm zone=18|0|||686|-78 33.84 -72 45.03
3749|NAD83(HARN) / UTM zone 19N|4152|utm zone=19|0|||686|-72 40.96 -66.91 47.47
3750|NAD83(HARN) / UTM zone 4N|4152|utm zone=4|0|||84|-160.3 19.51 -155.99 22.29
3751|NAD83(HARN) / UTM zone 5N|4152|utm zone=5|0|||84|-156 18.87 -154.74 20.86
3753|NAD83(HARN) / Ohio North (ftUS)|4152|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|4|||686|-84.81 40.1 -80.51 42.33
3754|NAD83(HARN) / Ohio South (ftUS)|4152|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|4|||686|-84.83 38.4 -80.7 40.36
3755|NAD83(HARN) / Wyoming East (ftUS)|4152|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0|4|||686|-106.33 40.99 -104.05 45.01
3756|NAD83(HARN) / Wyoming East Central (ftUS)|4152|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984|4|||686|-108.63 40.99 -106 45.01
3757|NAD83(HARN) / Wyoming West Central (ftUS)|4152|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|4|||686|-111.06 40.99 -107.5 45.01
3758|NAD83(HARN) / Wyoming West (ftUS)|4152|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984|4|||686|-111.06 40.99 -109.04 44.67
3759|NAD83 / Hawaii zone 3 (ftUS)|4269|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0|4|||700|-158.33 21.2 -157.61 21.75
3760|NAD83(HARN) / Hawaii zone 3 (ftUS)|4152|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0|4|||84|-158.33 21.2 -157.61 21.75
3761|NAD83(CSRS) / UTM zone 22N|4617|utm zone=22|0|||72|-54 39.5 -47.99 57.65
3762|WGS 84 / South Georgia Lambert|4326|lcc lat_0=-55 lon_0=-37 lat_1=-54 lat_2=-54.75 x_0=0 y_0=0|0|||248|-38.08 -54.95 -35.74 -53.93
3763|ETRS89 / Portugal TM06|4258|tmerc lat_0=39.6682583333333 lon_0=-8.13310833333333 k=1 x_0=0 y_0=0|0|||186|-9.56 36.95 -6.19 42.16
3764|NZGD2000 / Chatham Island Circuit 2000|4167|tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=400000 y_0=800000|0|||99|-177.25 -44.64 -175.54 -43.3
3765|HTRS96 / Croatia TM|4761|tmerc lat_0=0 lon_0=16.5 k=0.9999 x_0=500000 y_0=0|0|||405|13.43 42.34 19.43 46.54
3766|HTRS96 / Croatia LCC|4761|lcc lat_0=0 lon_0=16.5 lat_1=45.9166666666667 lat_2=43.0833333333333 x_0=0 y_0=0|0|||405|13 41.62 19.43 46.54
3767|HTRS96 / UTM zone 33N|4761|utm zone=33|0|||405|13 41.63 18 46.54
3768|HTRS96 / UTM zone 34N|4761|utm zone=34|0|||405|18 41.62 19.43 45.92
3769|Bermuda 1957 / UTM zone 20N|4216|utm zone=20|0|||145|-64.89 32.21 -64.61 32.43
3770|BDA2000 / Bermuda 2000 National Grid|4762|tmerc lat_0=32 lon_0=-64.75 k=1 x_0=550000 y_0=100000|0|||406|-68.83 28.91 -60.7 35.73
3771|NAD27 / Alberta 3TM ref merid 111 W|4267|tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0|0|||701|-112.5 48.99 -109.98 60
3772|NAD27 / Alberta 3TM ref merid 114 W|4267|tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0|0|||701|-115.5 48.99 -112.5 60
3773|NAD27 / Alberta 3TM ref merid 117 W|4267|tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0|0|||702|-118.5 50.77 -115.5 60
3774|NAD27 / Alberta 3TM ref merid 120 W|4267|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||702|-120 52.88 -118.5 60
3775|NAD83 / Alberta 3TM ref merid 111 W|4269|tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0|0|||676|-112.5 48.99 -109.98 60
3776|NAD83 / Alberta 3TM ref merid 114 W|4269|tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0|0|||676|-115.5 48.99 -112.5 60
3777|NAD83 / Alberta 3TM ref merid 117 W|4269|tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0|0|||676|-118.5 50.77 -115.5 60
3778|NAD83 / Alberta 3TM ref merid 120 W|4269|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||676|-120 52.88 -118.5 60
3779|NAD83(CSRS) / Alberta 3TM ref merid 111 W|4617|tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0|0|||72|-112.5 48.99 -109.98 60
3780|NAD83(CSRS) / Alberta 3TM ref merid 114 W|4617|tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0|0|||72|-115.5 48.99 -112.5 60
3781|NAD83(CSRS) / Alberta 3TM ref merid 117 W|4617|tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0|0|||72|-118.5 50.77 -115.5 60
3782|NAD83(CSRS) / Alberta 3TM ref merid 120 W|4617|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||72|-120 52.88 -118.5 60
3783|Pitcairn 2006 / Pitcairn TM 2006|4763|tmerc lat_0=-25.0685526111111 lon_0=-130.112967111111 k=1 x_0=14200 y_0=15500|0|||407|-130.16 -25.14 -130.01 -25
3784|Pitcairn 1967 / UTM zone 9S|4729|utm zone=9 south|0|||373|-130.16 -25.14 -130.01 -25
3785|Popular Visualisation CRS / Mercator|4055|merc lon_0=0 k=1 x_0=0 y_0=0 R=6378137|0|||49|-180 -85.06 180 85.06
3786|World Equidistant Cylindrical (Sphere)|4047|eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371007|0|||45|-180 -90 180 90
3787|MGI / Slovene National Grid|4312|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000|0|||238|13.38 45.42 16.61 46.88
3788|NZGD2000 / Auckland Islands TM 2000|4167|tmerc lat_0=0 lon_0=166 k=1 x_0=3500000 y_0=10000000|0|||99|165.55 -51.13 166.93 -47.8
3789|NZGD2000 / Campbell Island TM 2000|4167|tmerc lat_0=0 lon_0=169 k=1 x_0=3500000 y_0=10000000|0|||99|168.65 -52.83 169.6 -52.26
3790|NZGD2000 / Antipodes Islands TM 2000|4167|tmerc lat_0=0 lon_0=179 k=1 x_0=3500000 y_0=10000000|0|||99|178.4 -49.92 179.37 -47.54
3791|NZGD2000 / Raoul Island TM 2000|4167|tmerc lat_0=0 lon_0=-178 k=1 x_0=3500000 y_0=10000000|0|||99|-179.07 -31.56 -177.62 -29.03
3793|NZGD2000 / Chatham Islands TM 2000|4167|tmerc lat_0=0 lon_0=-176.5 k=1 x_0=3500000 y_0=10000000|0|||99|-177.25 -44.64 -175.54 -43.3
3794|Slovenia 1996 / Slovene National Grid|4765|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000|0|||409|13.38 45.42 16.61 46.88
3795|NAD27 / Cuba Norte|4267|lcc lat_0=22.35 lon_0=-81 lat_1=23 lat_2=21.7 x_0=500000 y_0=280296.016|0|||667|-85.01 21.38 -76.91 23.25
3796|NAD27 / Cuba Sur|4267|lcc lat_0=20.7166666666667 lon_0=-76.8333333333333 lat_1=21.3 lat_2=20.1333333333333 x_0=500000 y_0=229126.939|0|||667|-78.69 19.77 -74.07 21.5
3797|NAD27 / MTQ Lambert|4267|lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0|0|||703|-79.85 44.99 -57.1 62.62
3798|NAD83 / MTQ Lambert|4269|lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0|0|||676|-79.85 44.99 -57.1 62.62
3799|NAD83(CSRS) / MTQ Lambert|4617|lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0|0|||72|-79.85 44.99 -57.1 62.62
3800|NAD27 / Alberta 3TM ref merid 120 W|4267|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||702|-120 52.88 -118.5 60
3801|NAD83 / Alberta 3TM ref merid 120 W|4269|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||676|-120 52.88 -118.5 60
3802|NAD83(CSRS) / Alberta 3TM ref merid 120 W|4617|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||72|-120 52.88 -118.5 60
3812|ETRS89 / Belgian Lambert 2008|4258|lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262|0|||186|2.5 49.5 6.4 51.51
3814|NAD83 / Mississippi TM|4269|tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000|0|||676|-91.65 30.01 -88.09 35.01
3815|NAD83(HARN) / Mississippi TM|4152|tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000|0|||686|-91.65 30.01 -88.09 35.01
3816|NAD83(NSRS2007) / Mississippi TM|4759|tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000|0|||403|-91.65 30.01 -88.09 35.01
3825|TWD97 / TM2 zone 119|3824|tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0|0|||2|118 18.63 120 24.65
3826|TWD97 / TM2 zone 121|3824|tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0|0|||2|119.99 20.41 122.06 26.72
3827|TWD67 / TM2 zone 119|3821|tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0|0|||1|119.25 23.13 119.78 23.82
3828|TWD67 / TM2 zone 121|3821|tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0|0|||1|119.99 21.87 122.06 25.34
3829|Hu Tzu Shan 1950 / UTM zone 51N|4236|utm zone=51|0|||164|119.25 21.87 122.06 25.34
3832|WGS 84 / PDC Mercator|4326|merc lon_0=150 k=1 x_0=0 y_0=0|0|||248|98.69 -60 -68 66.67
3833|Pulkovo 1942(58) / Gauss-Kruger zone 2|4179|tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0|0|||704|9.92 50.2 12 54.23
3834|Pulkovo 1942(83) / Gauss-Kruger zone 2|4178|tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0|0|||672|9.92 50.2 12 54.23
3835|Pulkovo 1942(83) / Gauss-Kruger zone 3|4178|tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0|0|||109|12 45.78 18.01 54.74
3836|Pulkovo 1942(83) / Gauss-Kruger zone 4|4178|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||705|18 45.74 22.9 50.06
3837|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3|4179|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||704|9.92 50.35 10.5 51.56
3838|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4|4179|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||704|10.5 48.97 13.5 54.74
3839|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 9|4179|tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0|0|||110|25.5 41.28 28.5 48.27
3840|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 10|4179|tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0|0|||110|28.5 43.34 29.74 45.44
3841|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 6|4178|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||705|16.5 45.74 19.5 50.45
3842|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 7|4178|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||705|19.5 46.1 22.5 49.59
3843|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 8|4178|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||705|22.5 47.76 22.9 49.1
3844|Pulkovo 1942(58) / Stereo70|4179|sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000|0|||110|20.26 43.44 31.41 48.27
3845|SWEREF99 / RT90 7.5 gon V emulation|4619|tmerc lat_0=0 lon_0=11.30625 k=1.000006 x_0=1500025.141 y_0=-667.282|0|||252|10.93 57.29 12.91 59.73
3846|SWEREF99 / RT90 5 gon V emulation|4619|tmerc lat_0=0 lon_0=13.5562666666667 k=1.0000058 x_0=1500044.695 y_0=-667.13|0|||252|11.81 55.28 15.44 64.39
3847|SWEREF99 / RT90 2.5 gon V emulation|4619|tmerc lat_0=0 lon_0=15.8062845294444 k=1.00000561024 x_0=1500064.274 y_0=-667.711|0|||252|13.66 55.95 17.73 67.18
3848|SWEREF99 / RT90 0 gon emulation|4619|tmerc lat_0=0 lon_0=18.0563 k=1.0000054 x_0=1500083.521 y_0=-668.844|0|||252|16.08 56.86 20.22 68.54
3849|SWEREF99 / RT90 2.5 gon O emulation|4619|tmerc lat_0=0 lon_0=20.3063166666667 k=1.0000052 x_0=1500102.765 y_0=-670.706|0|||252|18.4 63.37 22.2 69.07
3850|SWEREF99 / RT90 5 gon O emulation|4619|tmerc lat_0=0 lon_0=22.5563333333333 k=1.0000049 x_0=1500121.846 y_0=-672.557|0|||252|21.34 65.24 24.17 68.58
3851|NZGD2000 / NZCS2000|4167|lcc lat_0=-41 lon_0=173 lat_1=-37.5 lat_2=-44.5 x_0=3000000 y_0=7000000|0|||99|160.6 -55.95 -171.2 -25.88
3852|RSRGD2000 / DGLC2000|4764|lcc lat_0=-90 lon_0=157 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=500000 y_0=0|0|||408|145 -81 169 -76
3854|County ST74|4619|tmerc lat_0=0 lon_0=18.05787 k=0.99999506 x_0=100182.7406 y_0=-6500620.1207|0|||252|17.25 58.69 19.61 60.27
3857|WGS 84 / Pseudo-Mercator|4326|merc lon_0=0 k=1 x_0=0 y_0=0 R=6378137|0|||248|-180 -85.06 180 85.06
3873|ETRS89 / GK19FIN|4258|tmerc lat_0=0 lon_0=19 k=1 x_0=19500000 y_0=0|0|||186|19.24 60.08 19.5 60.34
3874|ETRS89 / GK20FIN|4258|tmerc lat_0=0 lon_0=20 k=1 x_0=20500000 y_0=0|0|||186|19.5 59.92 20.5 60.48
3875|ETRS89 / GK21FIN|4258|tmerc lat_0=0 lon_0=21 k=1 x_0=21500000 y_0=0|0|||186|20.5 59.84 21.5 69.33
3876|ETRS89 / GK22FIN|4258|tmerc lat_0=0 lon_0=22 k=1 x_0=22500000 y_0=0|0|||186|21.5 59.76 22.5 69.31
3877|ETRS89 / GK23FIN|4258|tmerc lat_0=0 lon_0=23 k=1 x_0=23500000 y_0=0|0|||186|22.5 59.75 23.5 68.74
3878|ETRS89 / GK24FIN|4258|tmerc lat_0=0 lon_0=24 k=1 x_0=24500000 y_0=0|0|||186|23.5 59.86 24.5 68.84
3879|ETRS89 / GK25FIN|4258|tmerc lat_0=0 lon_0=25 k=1 x_0=25500000 y_0=0|0|||186|24.5 59.94 25.5 68.9
3880|ETRS89 / GK26FIN|4258|tmerc lat_0=0 lon_0=26 k=1 x_0=26500000 y_0=0|0|||186|25.5 60.18 26.5 69.94
3881|ETRS89 / GK27FIN|4258|tmerc lat_0=0 lon_0=27 k=1 x_0=27500000 y_0=0|0|||186|26.5 60.36 27.5 70.05
3882|ETRS89 / GK28FIN|4258|tmerc lat_0=0 lon_0=28 k=1 x_0=28500000 y_0=0|0|||186|27.5 60.42 28.5 70.09
3883|ETRS89 / GK29FIN|4258|tmerc lat_0=0 lon_0=29 k=1 x_0=29500000 y_0=0|0|||186|28.5 60.94 29.5 69.81
3884|ETRS89 / GK30FIN|4258|tmerc lat_0=0 lon_0=30 k=1 x_0=30500000 y_0=0|0|||186|29.5 61.43 30.5 67.98
3885|ETRS89 / GK31FIN|4258|tmerc lat_0=0 lon_0=31 k=1 x_0=31500000 y_0=0|0|||186|30.5 62.08 31.59 64.27
3890|IGRS / UTM zone 37N|3889|utm zone=37|0|||3|38.79 31.14 42 36.75
3891|IGRS / UTM zone 38N|3889|utm zone=38|0|||3|42 29.06 48 37.39
3892|IGRS / UTM zone 39N|3889|utm zone=39|0|||3|48 29.6 48.75 31
3893|ED50 / Iraq National Grid|4230|tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0|0|||706|38.79 29.06 48.61 37.39
3907|MGI 1901 / Balkans zone 5|3906|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0|0|||4|13.38 42.95 16.5 46.88
3908|MGI 1901 / Balkans zone 6|3906|tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0|0|||4|16.5 41.79 19.51 46.55
3909|MGI 1901 / Balkans zone 7|3906|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0|0|||4|19.5 41.85 22.51 46.19
3910|MGI 1901 / Balkans zone 8|3906|tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0|0|||4|22.5 41.11 23.04 44.7
3911|MGI 1901 / Slovenia Grid|3906|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0|0|||707|13.38 45.42 16.61 46.88
3912|MGI 1901 / Slovene National Grid|3906|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000|0|||707|13.38 45.42 16.61 46.88
3920|Puerto Rico / UTM zone 20N|4139|utm zone=20|0|||71|-64.88 18.28 -64.25 18.78
3942|RGF93 v1 / CC42|4171|lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000|0|||103|-1.06 41.31 9.63 43.07
3943|RGF93 v1 / CC43|4171|lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000|0|||103|-1.79 42.33 7.65 44.01
3944|RGF93 v1 / CC44|4171|lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000|0|||103|-1.79 42.92 7.71 45
3945|RGF93 v1 / CC45|4171|lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000|0|||103|-1.46 44 7.71 46
3946|RGF93 v1 / CC46|4171|lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000|0|||103|-2.21 45 7.16 47
3947|RGF93 v1 / CC47|4171|lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000|0|||103|-4.77 46 7.63 48
3948|RGF93 v1 / CC48|4171|lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000|0|||103|-4.87 47 8.23 49
3949|RGF93 v1 / CC49|4171|lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000|0|||103|-4.87 48 8.23 50
3950|RGF93 v1 / CC50|4171|lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000|0|||103|-2.03 49 8.08 51.14
3968|NAD83 / Virginia Lambert|4269|lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0|0|||676|-83.68 36.54 -75.31 39.46
3969|NAD83(HARN) / Virginia Lambert|4152|lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0|0|||686|-83.68 36.54 -75.31 39.46
3970|NAD83(NSRS2007) / Virginia Lambert|4759|lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0|0|||403|-83.68 36.54 -75.31 39.46
3973|WGS 84 / NSIDC EASE-Grid North|4326|laea R_A lat_0=90 lon_0=0 x_0=0 y_0=0|0|||248|-180 0 180 90
3974|WGS 84 / NSIDC EASE-Grid South|4326|laea R_A lat_0=-90 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 0
3975|WGS 84 / NSIDC EASE-Grid Global|4326|cea R_A lat_ts=30 lon_0=0 x_0=0 y_0=0|0|||248|-180 -86 180 86
3976|WGS 84 / NSIDC Sea Ice Polar Stereographic South|4326|stere lat_0=-90 lat_ts=-70 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 -60
3978|NAD83 / Canada Atlas Lambert|4269|lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0|0|||197|-141.01 38.21 -40.73 86.46
3979|NAD83(CSRS) / Canada Atlas Lambert|4617|lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0|0|||72|-141.01 38.21 -40.73 86.46
3985|Katanga 1955 / Katanga Lambert|4695|lcc lat_0=9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000|0|||339|21.74 -13.46 30.78 -4.99
3986|Katanga 1955 / Katanga Gauss zone A|4695|tmerc lat_0=-9 lon_0=30 k=1 x_0=200000 y_0=500000|0|||708|28.5 -13.46 30.78 -4.99
3987|Katanga 1955 / Katanga Gauss zone B|4695|tmerc lat_0=-9 lon_0=28 k=1 x_0=200000 y_0=500000|0|||339|26.5 -13.44 29.5 -4.99
3988|Katanga 1955 / Katanga Gauss zone C|4695|tmerc lat_0=-9 lon_0=26 k=1 x_0=200000 y_0=500000|0|||339|24.5 -12.08 27.5 -4.99
3989|Katanga 1955 / Katanga Gauss zone D|4695|tmerc lat_0=-9 lon_0=24 k=1 x_0=200000 y_0=500000|0|||708|21.74 -11.72 25.51 -6.32
3991|Puerto Rico State Plane CS of 1927|4139|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=0|4|||709|-67.97 17.87 -65.19 18.57
3992|Puerto Rico / St. Croix|4139|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=30480.0609601219|4|||709|-65.09 17.62 -64.51 18.44
3993|Guam 1963 / Guam SPCS|4675|aeqd guam lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000|0|||319|144.58 13.18 145.01 13.7
3994|WGS 84 / Mercator 41|4326|merc lat_ts=-41 lon_0=100 x_0=0 y_0=0|0|||248|155 -60 -169.99 -25
3995|WGS 84 / Arctic Polar Stereographic|4326|stere lat_0=90 lat_ts=71 lon_0=0 x_0=0 y_0=0|0|||248|-180 60 180 90
3996|WGS 84 / IBCAO Polar Stereographic|4326|stere lat_0=90 lat_ts=75 lon_0=0 x_0=0 y_0=0|0|||248|-180 60 180 90
3997|WGS 84 / Dubai Local TM|4326|tmerc lat_0=0 lon_0=55.3333333333333 k=1 x_0=500000 y_0=0|0|||248|54.84 24.85 55.55 25.34
4026|MOLDREF99 / Moldova TM|4023|tmerc lat_0=0 lon_0=28.4 k=0.99994 x_0=200000 y_0=-5000000|0|||21|26.63 45.44 30.13 48.47
4037|WGS 84 / TMzn35N|4326|utm zone=35|0|||248|26.63 45.44 30 48.47
4038|WGS 84 / TMzn36N|4326|utm zone=36|0|||248|30 46.37 30.13 46.47
4048|RGRDC 2005 / Congo TM zone 12|4046|tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000|0|||39|11.79 -6.04 13 -4.67
4049|RGRDC 2005 / Congo TM zone 14|4046|tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000|0|||39|13 -5.91 15.01 -4.28
4050|RGRDC 2005 / Congo TM zone 16|4046|tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000|0|||39|15 -7.31 17 -3.41
4051|RGRDC 2005 / Congo TM zone 18|4046|tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000|0|||39|17 -8.11 19 -3.43
4056|RGRDC 2005 / Congo TM zone 20|4046|tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000|0|||39|19 -8 21 -3.77
4057|RGRDC 2005 / Congo TM zone 22|4046|tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000|0|||39|21 -11.24 23.01 -4.18
4058|RGRDC 2005 / Congo TM zone 24|4046|tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000|0|||39|23 -11.47 25 -4.58
4059|RGRDC 2005 / Congo TM zone 26|4046|tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000|0|||39|25 -11.99 27 -4.99
4060|RGRDC 2005 / Congo TM zone 28|4046|tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000|0|||39|27 -13.39 29 -6.43
4061|RGRDC 2005 / UTM zone 33S|4046|utm zone=33 south|0|||39|12 -8.11 18.01 -3.41
4062|RGRDC 2005 / UTM zone 34S|4046|utm zone=34 south|0|||39|18 -11.24 24 -3.57
4063|RGRDC 2005 / UTM zone 35S|4046|utm zone=35 south|0|||39|24 -13.46 29.81 -4.79
4071|Chua / UTM zone 23S|4224|utm zone=23 south|0|||710|-48.1 -15.94 -47.1 -15.37
4082|REGCAN95 / UTM zone 27N|4081|utm zone=27|0|||51|-21.93 24.6 -18 31.19
4083|REGCAN95 / UTM zone 28N|4081|utm zone=28|0|||51|-18 25.25 -11.75 32.76
4087|WGS 84 / World Equidistant Cylindrical|4326|eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 90
4088|World Equidistant Cylindrical (Sphere)|4047|eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371007|0|||45|-180 -90 180 90
4093|ETRS89 / DKTM1|4258|tmerc lat_0=0 lon_0=9 k=0.99998 x_0=200000 y_0=-5000000|0|||186|8 54.8 10 57.64
4094|ETRS89 / DKTM2|4258|tmerc lat_0=0 lon_0=10 k=0.99998 x_0=400000 y_0=-5000000|0|||186|9 54.67 11.29 57.8
4095|ETRS89 / DKTM3|4258|tmerc lat_0=0 lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000|0|||186|10.79 54.51 12.87 56.79
4096|ETRS89 / DKTM4|4258|tmerc lat_0=0 lon_0=15 k=1 x_0=800000 y_0=-5000000|0|||186|14.59 54.94 15.25 55.38
4217|NAD83 / BLM 59N (ftUS)|4269|tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0|4|||697|167.65 49.01 174.01 56.28
4390|Kertau 1968 / Johor Grid|4245|cass lat_0=2.04258333333333 lon_0=103.562758333333 x_0=0 y_0=0|0|||173|102.44 1.21 104.6 2.95
4391|Kertau 1968 / Sembilan and Melaka Grid|4245|cass lat_0=2.71228333333333 lon_0=101.941166666667 x_0=-242.005 y_0=-948.547|0|||173|101.7 2.03 102.71 3.28
4392|Kertau 1968 / Pahang Grid|4245|cass lat_0=3.71097222222222 lon_0=102.436177777778 x_0=0 y_0=0|0|||173|101.33 2.45 103.67 4.78
4393|Kertau 1968 / Selangor Grid|4245|cass lat_0=3.68034444444444 lon_0=101.508244444444 x_0=-21759.438 y_0=55960.906|0|||173|100.76 2.54 101.97 3.87
4394|Kertau 1968 / Terengganu Grid|4245|cass lat_0=4.94614166666667 lon_0=102.895208333333 x_0=0 y_0=0|0|||173|102.38 3.89 103.72 5.9
4395|Kertau 1968 / Pinang Grid|4245|cass lat_0=5.421325 lon_0=100.345869444444 x_0=0 y_0=0|0|||173|100.12 5.12 100.56 5.59
4396|Kertau 1968 / Kedah and Perlis Grid|4245|cass lat_0=5.96514722222222 lon_0=100.637594444444 x_0=0 y_0=0|0|||173|99.59 5.08 101.12 6.72
4397|Kertau 1968 / Perak Revised Grid|4245|cass lat_0=4.85938055555556 lon_0=100.816766666667 x_0=0 y_0=133453.669|0|||173|100.07 3.66 102 5.92
4398|Kertau 1968 / Kelantan Grid|4245|cass lat_0=5.89392222222222 lon_0=102.177291666667 x_0=0 y_0=0|0|||173|101.33 4.54 102.67 6.29
4399|NAD27 / BLM 59N (ftUS)|4267|tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0|4|||696|167.65 49.01 174.01 56.28
4400|NAD27 / BLM 60N (ftUS)|4267|tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0|4|||696|174 47.92 180 56.67
4401|NAD27 / BLM 1N (ftUS)|4267|tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0|4|||711|-180 47.88 -173.99 63.21
4402|NAD27 / BLM 2N (ftUS)|4267|tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0|4|||711|-174 48.66 -167.99 73.05
4403|NAD27 / BLM 3N (ftUS)|4267|tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0|4|||688|-168 49.52 -161.99 74.29
4404|NAD27 / BLM 4N (ftUS)|4267|tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0|4|||688|-162 50.98 -155.99 74.71
4405|NAD27 / BLM 5N (ftUS)|4267|tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0|4|||688|-156 52.15 -149.99 74.71
4406|NAD27 / BLM 6N (ftUS)|4267|tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0|4|||688|-150 54.05 -143.99 74.13
4407|NAD27 / BLM 7N (ftUS)|4267|tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0|4|||688|-144 53.47 -137.99 73.59
4408|NAD27 / BLM 8N (ftUS)|4267|tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0|4|||195|-138 53.6 -131.99 73.04
4409|NAD27 / BLM 9N (ftUS)|4267|tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0|4|||195|-132 35.38 -126 56.84
4410|NAD27 / BLM 10N (ftUS)|4267|tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0|4|||675|-126 30.54 -119.99 49.09
4411|NAD27 / BLM 11N (ftUS)|4267|tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0|4|||692|-120 30.88 -114 49.01
4412|NAD27 / BLM 12N (ftUS)|4267|tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0|4|||692|-114 31.33 -108 49.01
4413|NAD27 / BLM 13N (ftUS)|4267|tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0|4|||692|-108 28.98 -102 49.01
4414|NAD83(HARN) / Guam Map Grid|4152|tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000|0|||84|144.58 13.18 145.01 13.7
4415|Katanga 1955 / Katanga Lambert|4695|lcc lat_0=-9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000|0|||339|21.74 -13.46 30.78 -4.99
4417|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 7|4178|tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0|0|||705|19.5 46.1 22.5 49.59
4418|NAD27 / BLM 18N (ftUS)|4267|tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0|4|||675|-78 28.28 -72 45.03
4419|NAD27 / BLM 19N (ftUS)|4267|tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0|4|||675|-72 33.61 -65.99 47.47
4420|NAD83 / BLM 60N (ftUS)|4269|tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0|4|||697|174 47.92 180 56.67
4421|NAD83 / BLM 1N (ftUS)|4269|tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0|4|||697|-180 47.88 -173.99 63.21
4422|NAD83 / BLM 2N (ftUS)|4269|tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-174 48.66 -167.99 73.05
4423|NAD83 / BLM 3N (ftUS)|4269|tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-168 49.52 -161.99 74.29
4424|NAD83 / BLM 4N (ftUS)|4269|tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-162 50.98 -155.99 74.71
4425|NAD83 / BLM 5N (ftUS)|4269|tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-156 52.15 -149.99 74.71
4426|NAD83 / BLM 6N (ftUS)|4269|tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-150 54.05 -143.99 74.13
4427|NAD83 / BLM 7N (ftUS)|4269|tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-144 53.47 -137.99 73.59
4428|NAD83 / BLM 8N (ftUS)|4269|tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-138 53.6 -131.99 73.04
4429|NAD83 / BLM 9N (ftUS)|4269|tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-132 35.38 -126 56.84
4430|NAD83 / BLM 10N (ftUS)|4269|tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-126 30.54 -119.99 49.09
4431|NAD83 / BLM 11N (ftUS)|4269|tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-120 30.88 -114 49.01
4432|NAD83 / BLM 12N (ftUS)|4269|tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-114 31.33 -108 49.01
4433|NAD83 / BLM 13N (ftUS)|4269|tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-108 28.98 -102 49.01
4434|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 8|4178|tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0|0|||705|22.5 47.76 22.9 49.1
4437|NAD83(NSRS2007) / Puerto Rico and Virgin Is.|4759|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000|0|||403|-67.97 17.62 -64.51 18.57
4438|NAD83 / BLM 18N (ftUS)|4269|tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-78 28.28 -72 45.03
4439|NAD83 / BLM 19N (ftUS)|4269|tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-72 33.61 -65.99 47.47
4455|NAD27 / Pennsylvania South|4267|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=609601.219202438 y_0=0|4|||675|-80.53 39.71 -74.72 41.18
4456|NAD27 / New York Long Island|4267|lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=609601.219202438 y_0=30480.0609601219|4|||675|-74.26 40.47 -71.8 41.3
4457|NAD83 / South Dakota North (ftUS)|4269|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|4|||676|-104.07 44.14 -96.45 45.95
4462|WGS 84 / Australian Centre for Remote Sensing Lambert|4326|lcc lat_0=-27 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0|0|||248|112.85 -43.7 153.69 -9.86
4467|RGSPM06 / UTM zone 21N|4463|utm zone=21|0|||257|-57.1 43.41 -55.9 47.37
4471|RGM04 / UTM zone 38S|4470|utm zone=38 south|0|||258|43.68 -14.49 46.7 -11.33
4474|Cadastre 1997 / UTM zone 38S|4632|utm zone=38 south|0|||291|44.98 -13.05 45.35 -12.61
4484|Mexico ITRF92 / UTM zone 11N|4483|utm zone=11|0|||261|-122.19 15.01 -114 32.72
4485|Mexico ITRF92 / UTM zone 12N|4483|utm zone=12|0|||261|-114 15.09 -108 32.27
4486|Mexico ITRF92 / UTM zone 13N|4483|utm zone=13|0|||261|-108 14.05 -102 31.79
4487|Mexico ITRF92 / UTM zone 14N|4483|utm zone=14|0|||261|-102 12.3 -96 29.81
4488|Mexico ITRF92 / UTM zone 15N|4483|utm zone=15|0|||261|-96 12.1 -90 26
4489|Mexico ITRF92 / UTM zone 16N|4483|utm zone=16|0|||261|-90 17.81 -84.64 25.77
4491|CGCS2000 / Gauss-Kruger zone 13|4490|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||260|73.62 35.42 78.01 41.07
4492|CGCS2000 / Gauss-Kruger zone 14|4490|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||260|77.98 29.16 84 47.23
4493|CGCS2000 / Gauss-Kruger zone 15|4490|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||260|84 27.32 90 49.18
4494|CGCS2000 / Gauss-Kruger zone 16|4490|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||260|90 27.71 96.01 47.9
4495|CGCS2000 / Gauss-Kruger zone 17|4490|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||260|96 21.13 102.01 43.18
4496|CGCS2000 / Gauss-Kruger zone 18|4490|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||260|102 17.75 108 42.47
4497|CGCS2000 / Gauss-Kruger zone 19|4490|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||260|108 16.7 114 45.11
4498|CGCS2000 / Gauss-Kruger zone 20|4490|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||260|114 19.02 120 51.52
4499|CGCS2000 / Gauss-Kruger zone 21|4490|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||260|120 24.64 126 53.56
4500|CGCS2000 / Gauss-Kruger zone 22|4490|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||260|126 29.7 132 52.79
4501|CGCS2000 / Gauss-Kruger zone 23|4490|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||260|132 45.02 134.77 48.4
4502|CGCS2000 / Gauss-Kruger CM 75E|4490|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||260|73.62 35.42 78.01 41.07
4503|CGCS2000 / Gauss-Kruger CM 81E|4490|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||260|77.98 29.16 84 47.23
4504|CGCS2000 / Gauss-Kruger CM 87E|4490|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||260|84 27.32 90 49.18
4505|CGCS2000 / Gauss-Kruger CM 93E|4490|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||260|90 27.71 96.01 47.9
4506|CGCS2000 / Gauss-Kruger CM 99E|4490|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||260|96 21.13 102.01 43.18
4507|CGCS2000 / Gauss-Kruger CM 105E|4490|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||260|102 17.75 108 42.47
4508|CGCS2000 / Gauss-Kruger CM 111E|4490|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||260|108 16.7 114 45.11
4509|CGCS2000 / Gauss-Kruger CM 117E|4490|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||260|114 19.02 120 51.52
4510|CGCS2000 / Gauss-Kruger CM 123E|4490|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||260|120 24.64 126 53.56
4511|CGCS2000 / Gauss-Kruger CM 129E|4490|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||260|126 29.7 132 52.79
4512|CGCS2000 / Gauss-Kruger CM 135E|4490|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||260|132 45.02 134.77 48.4
4513|CGCS2000 / 3-degree Gauss-Kruger zone 25|4490|tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0|0|||260|73.62 35.81 76.5 40.65
4514|CGCS2000 / 3-degree Gauss-Kruger zone 26|4490|tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0|0|||260|76.5 31.03 79.5 41.83
4515|CGCS2000 / 3-degree Gauss-Kruger zone 27|4490|tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0|0|||260|79.5 29.95 82.51 45.88
4516|CGCS2000 / 3-degree Gauss-Kruger zone 28|4490|tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0|0|||260|82.5 28.26 85.5 47.23
4517|CGCS2000 / 3-degree Gauss-Kruger zone 29|4490|tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0|0|||260|85.5 27.8 88.5 49.18
4518|CGCS2000 / 3-degree Gauss-Kruger zone 30|4490|tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0|0|||260|88.49 27.32 91.51 48.42
4519|CGCS2000 / 3-degree Gauss-Kruger zone 31|4490|tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0|0|||260|91.5 27.71 94.5 45.13
4520|CGCS2000 / 3-degree Gauss-Kruger zone 32|4490|tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0|0|||260|94.5 28.23 97.51 44.5
4521|CGCS2000 / 3-degree Gauss-Kruger zone 33|4490|tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0|0|||260|97.5 21.43 100.5 42.76
4522|CGCS2000 / 3-degree Gauss-Kruger zone 34|4490|tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0|0|||260|100.5 21.13 103.5 42.69
4523|CGCS2000 / 3-degree Gauss-Kruger zone 35|4490|tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0|0|||260|103.5 22.5 106.51 42.21
4524|CGCS2000 / 3-degree Gauss-Kruger zone 36|4490|tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0|0|||260|106.5 18.19 109.51 42.47
4525|CGCS2000 / 3-degree Gauss-Kruger zone 37|4490|tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0|0|||260|109.5 18.11 112.5 45.11
4526|CGCS2000 / 3-degree Gauss-Kruger zone 38|4490|tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0|0|||260|112.5 21.52 115.5 45.45
4527|CGCS2000 / 3-degree Gauss-Kruger zone 39|4490|tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0|0|||260|115.5 22.6 118.5 49.88
4528|CGCS2000 / 3-degree Gauss-Kruger zone 40|4490|tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0|0|||260|118.5 24.43 121.5 53.33
4529|CGCS2000 / 3-degree Gauss-Kruger zone 41|4490|tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0|0|||260|121.5 28.22 124.5 53.56
4530|CGCS2000 / 3-degree Gauss-Kruger zone 42|4490|tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0|0|||260|124.5 40.19 127.5 53.2
4531|CGCS2000 / 3-degree Gauss-Kruger zone 43|4490|tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0|0|||260|127.5 41.37 130.5 50.25
4532|CGCS2000 / 3-degree Gauss-Kruger zone 44|4490|tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0|0|||260|130.5 42.42 133.5 48.88
4533|CGCS2000 / 3-degree Gauss-Kruger zone 45|4490|tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0|0|||260|133.5 45.85 134.77 48.4
4534|CGCS2000 / 3-degree Gauss-Kruger CM 75E|4490|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||260|73.62 35.81 76.5 40.65
4535|CGCS2000 / 3-degree Gauss-Kruger CM 78E|4490|tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0|0|||260|76.5 31.03 79.5 41.83
4536|CGCS2000 / 3-degree Gauss-Kruger CM 81E|4490|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||260|79.5 29.95 82.51 45.88
4537|CGCS2000 / 3-degree Gauss-Kruger CM 84E|4490|tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0|0|||260|82.5 28.26 85.5 47.23
4538|CGCS2000 / 3-degree Gauss-Kruger CM 87E|4490|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||260|85.5 27.8 88.5 49.18
4539|CGCS2000 / 3-degree Gauss-Kruger CM 90E|4490|tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0|0|||260|88.49 27.32 91.51 48.42
4540|CGCS2000 / 3-degree Gauss-Kruger CM 93E|4490|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||260|91.5 27.71 94.5 45.13
4541|CGCS2000 / 3-degree Gauss-Kruger CM 96E|4490|tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0|0|||260|94.5 28.23 97.51 44.5
4542|CGCS2000 / 3-degree Gauss-Kruger CM 99E|4490|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||260|97.5 21.43 100.5 42.76
4543|CGCS2000 / 3-degree Gauss-Kruger CM 102E|4490|tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0|0|||260|100.5 21.13 103.5 42.69
4544|CGCS2000 / 3-degree Gauss-Kruger CM 105E|4490|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||260|103.5 22.5 106.51 42.21
4545|CGCS2000 / 3-degree Gauss-Kruger CM 108E|4490|tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0|0|||260|106.5 18.19 109.51 42.47
4546|CGCS2000 / 3-degree Gauss-Kruger CM 111E|4490|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||260|109.5 18.11 112.5 45.11
4547|CGCS2000 / 3-degree Gauss-Kruger CM 114E|4490|tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0|0|||260|112.5 21.52 115.5 45.45
4548|CGCS2000 / 3-degree Gauss-Kruger CM 117E|4490|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||260|115.5 22.6 118.5 49.88
4549|CGCS2000 / 3-degree Gauss-Kruger CM 120E|4490|tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0|0|||260|118.5 24.43 121.5 53.33
4550|CGCS2000 / 3-degree Gauss-Kruger CM 123E|4490|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||260|121.5 28.22 124.5 53.56
4551|CGCS2000 / 3-degree Gauss-Kruger CM 126E|4490|tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0|0|||260|124.5 40.19 127.5 53.2
4552|CGCS2000 / 3-degree Gauss-Kruger CM 129E|4490|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||260|127.5 41.37 130.5 50.25
4553|CGCS2000 / 3-degree Gauss-Kruger CM 132E|4490|tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0|0|||260|130.5 42.42 133.5 48.88
4554|CGCS2000 / 3-degree Gauss-Kruger CM 135E|4490|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||260|133.5 45.85 134.77 48.4
4559|RRAF 1991 / UTM zone 20N|4558|utm zone=20|0|||263|-63.66 14.08 -60 18.31
4568|New Beijing / Gauss-Kruger zone 13|4555|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||262|73.62 35.42 78.01 41.07
4569|New Beijing / Gauss-Kruger zone 14|4555|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||262|77.98 29.16 84 47.23
4570|New Beijing / Gauss-Kruger zone 15|4555|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||262|84 27.32 90 49.18
4571|New Beijing / Gauss-Kruger zone 16|4555|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||262|90 27.71 96.01 47.9
4572|New Beijing / Gauss-Kruger zone 17|4555|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||262|96 21.13 102.01 43.18
4573|New Beijing / Gauss-Kruger zone 18|4555|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||262|102 21.53 108 42.47
4574|New Beijing / Gauss-Kruger zone 19|4555|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||262|108 18.11 114 45.11
4575|New Beijing / Gauss-Kruger zone 20|4555|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||262|114 22.14 120 51.52
4576|New Beijing / Gauss-Kruger zone 21|4555|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||262|120 26.34 126 53.56
4577|New Beijing / Gauss-Kruger zone 22|4555|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||262|126 40.89 132 52.79
4578|New Beijing / Gauss-Kruger zone 23|4555|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||262|132 45.02 134.77 48.4
4579|New Beijing / Gauss-Kruger CM 75E|4555|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||262|73.62 35.42 78.01 41.07
4580|New Beijing / Gauss-Kruger CM 81E|4555|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||262|77.98 29.16 84 47.23
4581|New Beijing / Gauss-Kruger CM 87E|4555|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||262|84 27.32 90 49.18
4582|New Beijing / Gauss-Kruger CM 93E|4555|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||262|90 27.71 96.01 47.9
4583|New Beijing / Gauss-Kruger CM 99E|4555|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||262|96 21.13 102.01 43.18
4584|New Beijing / Gauss-Kruger CM 105E|4555|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||262|102 21.53 108 42.47
4585|New Beijing / Gauss-Kruger CM 111E|4555|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||262|108 18.11 114 45.11
4586|New Beijing / Gauss-Kruger CM 117E|4555|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||262|114 22.14 120 51.52
4587|New Beijing / Gauss-Kruger CM 123E|4555|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||262|120 26.34 126 53.56
4588|New Beijing / Gauss-Kruger CM 129E|4555|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||262|126 40.89 132 52.79
4589|New Beijing / Gauss-Kruger CM 135E|4555|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||262|132 45.02 134.77 48.4
4647|ETRS89 / UTM zone 32N (zE-N)|4258|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0|0|||186|6 47.27 12.01 55.47
4652|New Beijing / 3-degree Gauss-Kruger zone 25|4555|tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0|0|||262|73.62 35.81 76.5 40.65
4653|New Beijing / 3-degree Gauss-Kruger zone 26|4555|tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0|0|||262|76.5 31.03 79.5 41.83
4654|New Beijing / 3-degree Gauss-Kruger zone 27|4555|tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0|0|||262|79.5 29.95 82.51 45.88
4655|New Beijing / 3-degree Gauss-Kruger zone 28|4555|tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0|0|||262|82.5 28.26 85.5 47.23
4656|New Beijing / 3-degree Gauss-Kruger zone 29|4555|tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0|0|||262|85.5 27.8 88.5 49.18
4766|New Beijing / 3-degree Gauss-Kruger zone 30|4555|tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0|0|||262|88.49 27.32 91.51 48.42
4767|New Beijing / 3-degree Gauss-Kruger zone 31|4555|tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0|0|||262|91.5 27.71 94.5 45.13
4768|New Beijing / 3-degree Gauss-Kruger zone 32|4555|tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0|0|||262|94.5 28.23 97.51 44.5
4769|New Beijing / 3-degree Gauss-Kruger zone 33|4555|tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0|0|||262|97.5 21.43 100.5 42.76
4770|New Beijing / 3-degree Gauss-Kruger zone 34|4555|tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0|0|||262|100.5 21.13 103.5 42.69
4771|New Beijing / 3-degree Gauss-Kruger zone 35|4555|tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0|0|||262|103.5 22.5 106.51 42.21
4772|New Beijing / 3-degree Gauss-Kruger zone 36|4555|tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0|0|||262|106.5 18.19 109.51 42.47
4773|New Beijing / 3-degree Gauss-Kruger zone 37|4555|tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0|0|||262|109.5 18.11 112.5 45.11
4774|New Beijing / 3-degree Gauss-Kruger zone 38|4555|tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0|0|||262|112.5 21.52 115.5 45.45
4775|New Beijing / 3-degree Gauss-Kruger zone 39|4555|tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0|0|||262|115.5 22.6 118.5 49.88
4776|New Beijing / 3-degree Gauss-Kruger zone 40|4555|tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0|0|||262|118.5 24.43 121.5 53.33
4777|New Beijing / 3-degree Gauss-Kruger zone 41|4555|tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0|0|||262|121.5 28.22 124.5 53.56
4778|New Beijing / 3-degree Gauss-Kruger zone 42|4555|tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0|0|||262|124.5 40.19 127.5 53.2
4779|New Beijing / 3-degree Gauss-Kruger zone 43|4555|tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0|0|||262|127.5 41.37 130.5 50.25
4780|New Beijing / 3-degree Gauss-Kruger zone 44|4555|tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0|0|||262|130.5 42.42 133.5 48.88
4781|New Beijing / 3-degree Gauss-Kruger zone 45|4555|tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0|0|||262|133.5 45.85 134.77 48.4
4782|New Beijing / 3-degree Gauss-Kruger CM 75E|4555|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||262|73.62 35.81 76.5 40.65
4783|New Beijing / 3-degree Gauss-Kruger CM 78E|4555|tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0|0|||262|76.5 31.03 79.5 41.83
4784|New Beijing / 3-degree Gauss-Kruger CM 81E|4555|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||262|79.5 29.95 82.51 45.88
4785|New Beijing / 3-degree Gauss-Kruger CM 84E|4555|tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0|0|||262|82.5 28.26 85.5 47.23
4786|New Beijing / 3-degree Gauss-Kruger CM 87E|4555|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||262|85.5 27.8 88.5 49.18
4787|New Beijing / 3-degree Gauss-Kruger CM 90E|4555|tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0|0|||262|88.49 27.32 91.51 48.42
4788|New Beijing / 3-degree Gauss-Kruger CM 93E|4555|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||262|91.5 27.71 94.5 45.13
4789|New Beijing / 3-degree Gauss-Kruger CM 96E|4555|tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0|0|||262|94.5 28.23 97.51 44.5
4790|New Beijing / 3-degree Gauss-Kruger CM 99E|4555|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||262|97.5 21.43 100.5 42.76
4791|New Beijing / 3-degree Gauss-Kruger CM 102E|4555|tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0|0|||262|100.5 21.13 103.5 42.69
4792|New Beijing / 3-degree Gauss-Kruger CM 105E|4555|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||262|103.5 22.5 106.51 42.21
4793|New Beijing / 3-degree Gauss-Kruger CM 108E|4555|tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0|0|||262|106.5 18.19 109.51 42.47
4794|New Beijing / 3-degree Gauss-Kruger CM 111E|4555|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||262|109.5 18.11 112.5 45.11
4795|New Beijing / 3-degree Gauss-Kruger CM 114E|4555|tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0|0|||262|112.5 21.52 115.5 45.45
4796|New Beijing / 3-degree Gauss-Kruger CM 117E|4555|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||262|115.5 22.6 118.5 49.88
4797|New Beijing / 3-degree Gauss-Kruger CM 120E|4555|tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0|0|||262|118.5 24.43 121.5 53.33
4798|New Beijing / 3-degree Gauss-Kruger CM 123E|4555|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||262|121.5 28.22 124.5 53.56
4799|New Beijing / 3-degree Gauss-Kruger CM 126E|4555|tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0|0|||262|124.5 40.19 127.5 53.2
4800|New Beijing / 3-degree Gauss-Kruger CM 129E|4555|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||262|127.5 41.37 130.5 50.25
4812|New Beijing / 3-degree Gauss-Kruger CM 132E|4555|tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0|0|||262|130.5 42.42 133.5 48.88
4822|New Beijing / 3-degree Gauss-Kruger CM 135E|4555|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||262|133.5 45.85 134.77 48.4
4826|WGS 84 / Cape Verde National|4326|lcc lat_0=15.8333333333333 lon_0=-24 lat_1=15 lat_2=16.6666666666667 x_0=161587.83 y_0=128511.202|0|||248|-28.85 11.47 -19.53 20.54
4839|ETRS89 / LCC Germany (N-E)|4258|lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0|0|||186|5.86 47.27 15.04 55.09
4855|ETRS89 / NTM zone 5|4258|tmerc lat_0=0 lon_0=5.5 k=1 x_0=100000 y_0=1000000|0|||186|4.39 58.32 6.01 62.64
4856|ETRS89 / NTM zone 6|4258|tmerc lat_0=0 lon_0=6.5 k=1 x_0=100000 y_0=1000000|0|||186|6 57.93 7.01 63.03
4857|ETRS89 / NTM zone 7|4258|tmerc lat_0=0 lon_0=7.5 k=1 x_0=100000 y_0=1000000|0|||186|6.99 57.9 8.01 63.59
4858|ETRS89 / NTM zone 8|4258|tmerc lat_0=0 lon_0=8.5 k=1 x_0=100000 y_0=1000000|0|||186|8 58 9.01 64.1
4859|ETRS89 / NTM zone 9|4258|tmerc lat_0=0 lon_0=9.5 k=1 x_0=100000 y_0=1000000|0|||186|9 58.44 10.01 64.25
4860|ETRS89 / NTM zone 10|4258|tmerc lat_0=0 lon_0=10.5 k=1 x_0=100000 y_0=1000000|0|||186|10 58.9 11.01 65.27
4861|ETRS89 / NTM zone 11|4258|tmerc lat_0=0 lon_0=11.5 k=1 x_0=100000 y_0=1000000|0|||186|11 58.88 12.01 67.58
4862|ETRS89 / NTM zone 12|4258|tmerc lat_0=0 lon_0=12.5 k=1 x_0=100000 y_0=1000000|0|||186|12 59.88 13.01 68.16
4863|ETRS89 / NTM zone 13|4258|tmerc lat_0=0 lon_0=13.5 k=1 x_0=100000 y_0=1000000|0|||186|13 64.01 14.01 68.4
4864|ETRS89 / NTM zone 14|4258|tmerc lat_0=0 lon_0=14.5 k=1 x_0=100000 y_0=1000000|0|||186|14 64.03 15.01 69.07
4865|ETRS89 / NTM zone 15|4258|tmerc lat_0=0 lon_0=15.5 k=1 x_0=100000 y_0=1000000|0|||186|15 66.14 16.01 69.38
4866|ETRS89 / NTM zone 16|4258|tmerc lat_0=0 lon_0=16.5 k=1 x_0=100000 y_0=1000000|0|||186|15.99 66.88 17.01 69.49
4867|ETRS89 / NTM zone 17|4258|tmerc lat_0=0 lon_0=17.5 k=1 x_0=100000 y_0=1000000|0|||186|17 67.94 18.01 69.96
4868|ETRS89 / NTM zone 18|4258|tmerc lat_0=0 lon_0=18.5 k=1 x_0=100000 y_0=1000000|0|||186|18 68.04 19.01 70.29
4869|ETRS89 / NTM zone 19|4258|tmerc lat_0=0 lon_0=19.5 k=1 x_0=100000 y_0=1000000|0|||186|19 68.33 20.01 70.35
4870|ETRS89 / NTM zone 20|4258|tmerc lat_0=0 lon_0=20.5 k=1 x_0=100000 y_0=1000000|0|||186|20 68.37 21.01 70.37
4871|ETRS89 / NTM zone 21|4258|tmerc lat_0=0 lon_0=21.5 k=1 x_0=100000 y_0=1000000|0|||186|21 69.03 22.01 70.73
4872|ETRS89 / NTM zone 22|4258|tmerc lat_0=0 lon_0=22.5 k=1 x_0=100000 y_0=1000000|0|||186|22 68.69 23.01 70.93
4873|ETRS89 / NTM zone 23|4258|tmerc lat_0=0 lon_0=23.5 k=1 x_0=100000 y_0=1000000|0|||186|23 68.62 24.01 71.15
4874|ETRS89 / NTM zone 24|4258|tmerc lat_0=0 lon_0=24.5 k=1 x_0=100000 y_0=1000000|0|||186|24 68.58 25.01 71.17
4875|ETRS89 / NTM zone 25|4258|tmerc lat_0=0 lon_0=25.5 k=1 x_0=100000 y_0=1000000|0|||186|25 68.59 26.01 71.24
4876|ETRS89 / NTM zone 26|4258|tmerc lat_0=0 lon_0=26.5 k=1 x_0=100000 y_0=1000000|0|||186|26 69.71 27.01 71.2
4877|ETRS89 / NTM zone 27|4258|tmerc lat_0=0 lon_0=27.5 k=1 x_0=100000 y_0=1000000|0|||186|27 69.9 28.01 71.19
4878|ETRS89 / NTM zone 28|4258|tmerc lat_0=0 lon_0=28.5 k=1 x_0=100000 y_0=1000000|0|||186|28 69.03 29.01 71.15
4879|ETRS89 / NTM zone 29|4258|tmerc lat_0=0 lon_0=29.5 k=1 x_0=100000 y_0=1000000|0|||186|29 69.02 30.01 70.94
4880|ETRS89 / NTM zone 30|4258|tmerc lat_0=0 lon_0=30.5 k=1 x_0=100000 y_0=1000000|0|||186|30 69.46 31.32 70.77
5014|PTRA08 / UTM zone 25N|5013|utm zone=25|0|||436|-35.58 35.25 -30 43.07
5015|PTRA08 / UTM zone 26N|5013|utm zone=26|0|||436|-30 33.52 -24 42.96
5016|PTRA08 / UTM zone 28N|5013|utm zone=28|0|||436|-18 29.24 -12.48 36.46
5018|Lisbon / Portuguese Grid New|4207|tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=0 y_0=0|0|||136|-9.56 36.95 -6.19 42.16
5041|WGS 84 / UPS North (E,N)|4326|stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
5042|WGS 84 / UPS South (E,N)|4326|stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 -90 180 -60
5048|ETRS89 / TM35FIN(N,E)|4258|utm zone=35|0|||186|19.08 58.84 31.59 70.09
5069|NAD27 / Conus Albers|4267|aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0|0|||675|-124.79 24.41 -66.91 49.38
5070|NAD83 / Conus Albers|4269|aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0|0|||197|-124.79 24.41 -66.91 49.38
5071|NAD83(HARN) / Conus Albers|4152|aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0|0|||686|-124.79 24.41 -66.91 49.38
5072|NAD83(NSRS2007) / Conus Albers|4759|aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0|0|||403|-124.79 24.41 -66.91 49.38
5105|ETRS89 / NTM zone 5|4258|tmerc lat_0=58 lon_0=5.5 k=1 x_0=100000 y_0=1000000|0|||186|4.39 58.32 6.01 62.64
5106|ETRS89 / NTM zone 6|4258|tmerc lat_0=58 lon_0=6.5 k=1 x_0=100000 y_0=1000000|0|||186|6 57.93 7.01 63.03
5107|ETRS89 / NTM zone 7|4258|tmerc lat_0=58 lon_0=7.5 k=1 x_0=100000 y_0=1000000|0|||186|6.99 57.9 8.01 63.59
5108|ETRS89 / NTM zone 8|4258|tmerc lat_0=58 lon_0=8.5 k=1 x_0=100000 y_0=1000000|0|||186|8 58 9.01 64.1
5109|ETRS89 / NTM zone 9|4258|tmerc lat_0=58 lon_0=9.5 k=1 x_0=100000 y_0=1000000|0|||186|9 58.44 10.01 64.25
5110|ETRS89 / NTM zone 10|4258|tmerc lat_0=58 lon_0=10.5 k=1 x_0=100000 y_0=1000000|0|||186|10 58.9 11.01 65.27
5111|ETRS89 / NTM zone 11|4258|tmerc lat_0=58 lon_0=11.5 k=1 x_0=100000 y_0=1000000|0|||186|11 58.88 12.01 67.58
5112|ETRS89 / NTM zone 12|4258|tmerc lat_0=58 lon_0=12.5 k=1 x_0=100000 y_0=1000000|0|||186|12 59.88 13.01 68.16
5113|ETRS89 / NTM zone 13|4258|tmerc lat_0=58 lon_0=13.5 k=1 x_0=100000 y_0=1000000|0|||186|13 64.01 14.01 68.4
5114|ETRS89 / NTM zone 14|4258|tmerc lat_0=58 lon_0=14.5 k=1 x_0=100000 y_0=1000000|0|||186|14 64.03 15.01 69.07
5115|ETRS89 / NTM zone 15|4258|tmerc lat_0=58 lon_0=15.5 k=1 x_0=100000 y_0=1000000|0|||186|15 66.14 16.01 69.38
5116|ETRS89 / NTM zone 16|4258|tmerc lat_0=58 lon_0=16.5 k=1 x_0=100000 y_0=1000000|0|||186|15.99 66.88 17.01 69.49
5117|ETRS89 / NTM zone 17|4258|tmerc lat_0=58 lon_0=17.5 k=1 x_0=100000 y_0=1000000|0|||186|17 67.94 18.01 69.96
5118|ETRS89 / NTM zone 18|4258|tmerc lat_0=58 lon_0=18.5 k=1 x_0=100000 y_0=1000000|0|||186|18 68.04 19.01 70.29
5119|ETRS89 / NTM zone 19|4258|tmerc lat_0=58 lon_0=19.5 k=1 x_0=100000 y_0=1000000|0|||186|19 68.33 20.01 70.35
5120|ETRS89 / NTM zone 20|4258|tmerc lat_0=58 lon_0=20.5 k=1 x_0=100000 y_0=1000000|0|||186|20 68.37 21.01 70.37
5121|ETRS89 / NTM zone 21|4258|tmerc lat_0=58 lon_0=21.5 k=1 x_0=100000 y_0=1000000|0|||186|21 69.03 22.01 70.73
5122|ETRS89 / NTM zone 22|4258|tmerc lat_0=58 lon_0=22.5 k=1 x_0=100000 y_0=1000000|0|||186|22 68.69 23.01 70.93
5123|ETRS89 / NTM zone 23|4258|tmerc lat_0=58 lon_0=23.5 k=1 x_0=100000 y_0=1000000|0|||186|23 68.62 24.01 71.15
5124|ETRS89 / NTM zone 24|4258|tmerc lat_0=58 lon_0=24.5 k=1 x_0=100000 y_0=1000000|0|||186|24 68.58 25.01 71.17
5125|ETRS89 / NTM zone 25|4258|tmerc lat_0=58 lon_0=25.5 k=1 x_0=100000 y_0=1000000|0|||186|25 68.59 26.01 71.24
5126|ETRS89 / NTM zone 26|4258|tmerc lat_0=58 lon_0=26.5 k=1 x_0=100000 y_0=1000000|0|||186|26 69.71 27.01 71.2
5127|ETRS89 / NTM zone 27|4258|tmerc lat_0=58 lon_0=27.5 k=1 x_0=100000 y_0=1000000|0|||186|27 69.9 28.01 71.19
5128|ETRS89 / NTM zone 28|4258|tmerc lat_0=58 lon_0=28.5 k=1 x_0=100000 y_0=1000000|0|||186|28 69.03 29.01 71.15
5129|ETRS89 / NTM zone 29|4258|tmerc lat_0=58 lon_0=29.5 k=1 x_0=100000 y_0=1000000|0|||186|29 69.02 30.01 70.94
5130|ETRS89 / NTM zone 30|4258|tmerc lat_0=58 lon_0=30.5 k=1 x_0=100000 y_0=1000000|0|||186|30 69.46 31.32 70.77
5167|Korean 1985 / East Sea Belt|4162|tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000|0|||94|130.71 37.39 131.01 37.62
5168|Korean 1985 / Central Belt Jeju|4162|tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000|0|||94|126.09 33.14 127.01 33.61
5169|Tokyo 1892 / Korea West Belt|5132|tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000|0|||437|124.27 33.99 126 40.9
5170|Tokyo 1892 / Korea Central Belt|5132|tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000|0|||437|126 33.14 128 41.8
5171|Tokyo 1892 / Korea East Belt|5132|tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000|0|||437|128 34.49 130 43.01
5172|Tokyo 1892 / Korea East Sea Belt|5132|tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000|0|||437|130 37.39 131.01 42.98
5173|Korean 1985 / Modified West Belt|4162|tmerc lat_0=38 lon_0=125.002890277778 k=1 x_0=200000 y_0=500000|0|||94|124.53 33.99 126 38.04
5174|Korean 1985 / Modified Central Belt|4162|tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=500000|0|||94|126 33.96 128 38.33
5175|Korean 1985 / Modified Central Belt Jeju|4162|tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=550000|0|||94|126.09 33.14 127.01 33.61
5176|Korean 1985 / Modified East Belt|4162|tmerc lat_0=38 lon_0=129.002890277778 k=1 x_0=200000 y_0=500000|0|||94|128 34.49 129.65 38.64
5177|Korean 1985 / Modified East Sea Belt|4162|tmerc lat_0=38 lon_0=131.002890277778 k=1 x_0=200000 y_0=500000|0|||94|130.71 37.39 131.01 37.62
5178|Korean 1985 / Unified CS|4162|tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000|0|||94|124.53 33.14 131.01 38.64
5179|KGD2002 / Unified CS|4737|tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000|0|||381|122.71 28.6 134.28 40.27
5180|KGD2002 / West Belt|4737|tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000|0|||381|124.53 33.99 126 38.04
5181|KGD2002 / Central Belt|4737|tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000|0|||381|126 33.96 128 38.33
5182|KGD2002 / Central Belt Jeju|4737|tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000|0|||381|126.09 33.14 127.01 33.61
5183|KGD2002 / East Belt|4737|tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000|0|||381|128 34.49 129.65 38.64
5184|KGD2002 / East Sea Belt|4737|tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000|0|||381|130.71 37.39 131.01 37.62
5185|KGD2002 / West Belt 2010|4737|tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=600000|0|||381|124.53 33.99 126 38.04
5186|KGD2002 / Central Belt 2010|4737|tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=600000|0|||381|126 33.14 128 38.33
5187|KGD2002 / East Belt 2010|4737|tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=600000|0|||381|128 34.49 129.65 38.64
5188|KGD2002 / East Sea Belt 2010|4737|tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=600000|0|||381|130.71 37.39 131.01 37.62
5221|S-JTSK (Ferro) / Krovak East North|4818|krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0|0|||426|12.09 47.73 22.56 51.06
5223|WGS 84 / Gabon TM|4326|tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=500000|0|||248|8.65 -3.98 14.52 2.32
5224|S-JTSK/05 (Ferro) / Modified Krovak|5229|mod_krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397222222 k=0.9999 x_0=5000000 y_0=5000000|0|sw||439|12.09 48.58 18.86 51.06
5225|S-JTSK/05 (Ferro) / Modified Krovak East North|5229|mod_krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397222222 k=0.9999 x_0=5000000 y_0=5000000|0|||439|12.09 48.58 18.86 51.06
5234|Kandawala / Sri Lanka Grid|4244|tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=0.9999238418 x_0=200000 y_0=200000|0|||172|79.64 5.86 81.95 9.88
5235|SLD99 / Sri Lanka Grid 1999|5233|tmerc lat_0=7.00047152777778 lon_0=80.7717130833333 k=0.9999238418 x_0=500000 y_0=500000|0|||440|79.64 5.86 81.95 9.88
5243|ETRS89 / LCC Germany (E-N)|4258|lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0|0|||186|5.86 47.27 15.04 55.09
5247|GDBD2009 / Brunei BRSO|5246|omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0|0|||441|112.37 4.01 115.37 6.31
5253|TUREF / TM27|5252|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||442|25.62 36.5 28.5 42.11
5254|TUREF / TM30|5252|tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0|0|||442|28.5 36.06 31.5 41.46
5255|TUREF / TM33|5252|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||442|31.5 35.97 34.5 42.07
5256|TUREF / TM36|5252|tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0|0|||442|34.5 35.81 37.5 42.15
5257|TUREF / TM39|5252|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||442|37.5 36.66 40.5 41.19
5258|TUREF / TM42|5252|tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0|0|||442|40.5 37.02 43.5 41.6
5259|TUREF / TM45|5252|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||442|43.5 36.97 44.83 41.02
5266|DRUKREF 03 / Bhutan National Grid|5264|tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0|0|||443|88.74 26.7 92.13 28.33
5269|TUREF / 3-degree Gauss-Kruger zone 9|5252|tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0|0|||442|25.62 36.5 28.5 42.11
5270|TUREF / 3-degree Gauss-Kruger zone 10|5252|tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0|0|||442|28.5 36.06 31.5 41.46
5271|TUREF / 3-degree Gauss-Kruger zone 11|5252|tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0|0|||442|31.5 35.97 34.5 42.07
5272|TUREF / 3-degree Gauss-Kruger zone 12|5252|tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0|0|||442|34.5 35.81 37.5 42.15
5273|TUREF / 3-degree Gauss-Kruger zone 13|5252|tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0|0|||442|37.5 36.66 40.5 41.19
5274|TUREF / 3-degree Gauss-Kruger zone 14|5252|tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0|0|||442|40.5 37.02 43.5 41.6
5275|TUREF / 3-degree Gauss-Kruger zone 15|5252|tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0|0|||442|43.5 36.97 44.83 41.02
5292|DRUKREF 03 / Bumthang TM|5264|tmerc lat_0=0 lon_0=90.7333333333333 k=1 x_0=250000 y_0=-2500000|0|||443|90.46 27.33 91.02 28.09
5293|DRUKREF 03 / Chhukha TM|5264|tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000|0|||443|89.26 26.71 89.83 27.32
5294|DRUKREF 03 / Dagana TM|5264|tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000|0|||443|89.63 26.7 90.08 27.29
5295|DRUKREF 03 / Gasa TM|5264|tmerc lat_0=0 lon_0=90.0333333333333 k=1 x_0=250000 y_0=-2500000|0|||443|89.44 27.72 90.47 28.33
5296|DRUKREF 03 / Ha TM|5264|tmerc lat_0=0 lon_0=90.15 k=1 x_0=250000 y_0=-2500000|0|||443|88.9 27.02 89.39 27.62
5297|DRUKREF 03 / Lhuentse TM|5264|tmerc lat_0=0 lon_0=91.1333333333333 k=1 x_0=250000 y_0=-2500000|0|||443|90.77 27.39 91.49 28.09
5298|DRUKREF 03 / Mongar TM|5264|tmerc lat_0=0 lon_0=91.2333333333333 k=1 x_0=250000 y_0=-2500000|0|||443|90.95 26.93 91.5 27.61
5299|DRUKREF 03 / Paro TM|5264|tmerc lat_0=0 lon_0=89.35 k=1 x_0=250000 y_0=-2500000|0|||443|89.12 27.18 89.56 27.79
5300|DRUKREF 03 / Pemagatshel TM|5264|tmerc lat_0=0 lon_0=91.35 k=1 x_0=250000 y_0=-2500000|0|||443|91 26.78 91.56 27.18
5301|DRUKREF 03 / Punakha TM|5264|tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000|0|||443|89.63 27.46 90.08 27.87
5302|DRUKREF 03 / Samdrup Jongkhar TM|5264|tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000|0|||443|91.39 26.79 92.13 27.25
5303|DRUKREF 03 / Samtse TM|5264|tmerc lat_0=0 lon_0=89.0666666666667 k=1 x_0=250000 y_0=-2500000|0|||443|88.74 26.8 89.38 27.28
5304|DRUKREF 03 / Sarpang TM|5264|tmerc lat_0=0 lon_0=90.2666666666667 k=1 x_0=250000 y_0=-2500000|0|||443|90.01 26.73 90.78 27.23
5305|DRUKREF 03 / Thimphu TM|5264|tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000|0|||443|89.22 27.14 89.77 28.01
5306|DRUKREF 03 / Trashigang TM|5264|tmerc lat_0=0 lon_0=91.75 k=1 x_0=250000 y_0=-2500000|0|||443|91.37 27.01 92.13 27.49
5307|DRUKREF 03 / Trongsa TM|5264|tmerc lat_0=0 lon_0=90.5 k=1 x_0=250000 y_0=-2500000|0|||443|90.26 27.13 90.76 27.79
5308|DRUKREF 03 / Tsirang TM|5264|tmerc lat_0=0 lon_0=90.1666666666667 k=1 x_0=250000 y_0=-2500000|0|||443|90 26.81 90.35 27.2
5309|DRUKREF 03 / Wangdue Phodrang TM|5264|tmerc lat_0=0 lon_0=90.1166666666667 k=1 x_0=250000 y_0=-2500000|0|||443|89.71 27.11 90.54 28.08
5310|DRUKREF 03 / Yangtse TM|5264|tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000|0|||443|91.34 27.37 91.77 28
5311|DRUKREF 03 / Zhemgang TM|5264|tmerc lat_0=0 lon_0=90.8666666666667 k=1 x_0=250000 y_0=-2500000|0|||443|90.53 26.77 91.19 27.39
5316|ETRS89 / Faroe TM|4258|tmerc lat_0=0 lon_0=-7 k=0.999997 x_0=200000 y_0=-6000000|0|||186|-13.91 59.94 -0.48 65.7
5320|NAD83 / Teranet Ontario Lambert|4269|lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0|0|||197|-95.16 41.67 -74.35 56.9
5321|NAD83(CSRS) / Teranet Ontario Lambert|4617|lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0|0|||72|-95.16 41.67 -74.35 56.9
5325|ISN2004 / Lambert 2004|5324|lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000|0|||444|-30.87 59.96 -5.55 69.59
5329|Segara (Jakarta) / NEIEZ|4820|merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000|0|||428|114.55 -4.24 119.06 4.29
5330|Batavia (Jakarta) / NEIEZ|4813|merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000|0|||421|95.16 -8.91 115.77 5.97
5331|Makassar (Jakarta) / NEIEZ|4804|merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000|0|||413|118.71 -6.54 120.78 -1.88
5337|Aratu / UTM zone 25S|4208|utm zone=25 south|0|||137|-36 -20.11 -30 0
5343|POSGAR 2007 / Argentina 1|5340|tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0|0|||445|-73.59 -52 -70.5 -36.16
5344|POSGAR 2007 / Argentina 2|5340|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||445|-70.5 -54.9 -67.49 -24.08
5345|POSGAR 2007 / Argentina 3|5340|tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0|0|||445|-67.5 -55.11 -64.49 -21.78
5346|POSGAR 2007 / Argentina 4|5340|tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0|0|||445|-64.5 -54.91 -61.5 -21.99
5347|POSGAR 2007 / Argentina 5|5340|tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0|0|||445|-61.51 -39.06 -58.5 -23.37
5348|POSGAR 2007 / Argentina 6|5340|tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0|0|||445|-58.5 -38.59 -55.49 -24.84
5349|POSGAR 2007 / Argentina 7|5340|tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0|0|||445|-55.5 -28.11 -53.65 -25.49
5355|MARGEN / UTM zone 20S|5354|utm zone=20 south|0|||446|-66 -22.87 -60 -9.67
5356|MARGEN / UTM zone 19S|5354|utm zone=19 south|0|||446|-69.66 -22.91 -66 -9.77
5357|MARGEN / UTM zone 21S|5354|utm zone=21 south|0|||446|-60 -20.17 -57.52 -16.27
5361|SIRGAS-Chile 2002 / UTM zone 19S|5360|utm zone=19 south|0|||447|-72 -59.87 -66 -17.5
5362|SIRGAS-Chile 2002 / UTM zone 18S|5360|utm zone=18 south|0|||712|-78 -59.36 -71.99 -18.35
5367|CR05 / CRTM05|5365|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0|0|||448|-86.5 2.21 -81.43 11.77
5382|SIRGAS-ROU98 / UTM zone 21S|5381|utm zone=21 south|0|||451|-58.49 -36.63 -54 -30.09
5383|SIRGAS-ROU98 / UTM zone 22S|5381|utm zone=22 south|0|||451|-54 -37.77 -50.01 -31.9
5387|Peru96 / UTM zone 18S|5373|utm zone=18 south|0|||450|-78 -21.05 -72 -0.03
5388|Peru96 / UTM zone 17S|5373|utm zone=17|0|||450|-84 -17.33 -78 -3.11
5389|Peru96 / UTM zone 19S|5373|utm zone=19 south|0|||450|-72 -20.44 -68.67 -2.14
5396|SIRGAS 2000 / UTM zone 26S|4674|utm zone=26 south|0|||318|-30 -23.86 -25.28 4.26
5456|Ocotepeque 1935 / Costa Rica Norte|5451|lcc lat_1=10.4666666666667 lat_0=10.4666666666667 lon_0=-84.3333333333333 k_0=0.99995696 x_0=500000 y_0=271820.522|0|||713|-85.97 9.53 -82.53 11.22
5457|Ocotepeque 1935 / Costa Rica Sur|5451|lcc lat_1=9 lat_0=9 lon_0=-83.6666666666667 k_0=0.99995696 x_0=500000 y_0=327987.436|0|||713|-85.74 7.98 -82.53 9.94
5458|Ocotepeque 1935 / Guatemala Norte|4267|lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579|0|||714|-91.86 15.85 -88.34 17.83
5459|Ocotepeque 1935 / Guatemala Sur|5451|lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681|0|||453|-92.29 13.69 -88.19 15.86
5460|Ocotepeque 1935 / El Salvador Lambert|5451|lcc lat_1=13.7833333333333 lat_0=13.7833333333333 lon_0=-89 k_0=0.99996704 x_0=500000 y_0=295809.184|0|||453|-90.11 13.1 -87.69 14.44
5461|Ocotepeque 1935 / Nicaragua Norte|5451|lcc lat_1=13.8666666666667 lat_0=13.8666666666667 lon_0=-85.5 k_0=0.99990314 x_0=500000 y_0=359891.816|0|||453|-87.74 12.8 -83.08 15.03
5462|Ocotepeque 1935 / Nicaragua Sur|5451|lcc lat_1=11.7333333333333 lat_0=11.7333333333333 lon_0=-85.5 k_0=0.99992228 x_0=500000 y_0=288876.327|0|||453|-87.63 10.7 -83.42 12.8
5463|SAD69 / UTM zone 17N|4618|utm zone=17|0|||280|-80.18 0 -78 2.7
5466|Sibun Gorge 1922 / Colony Grid|5464|tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853|0|||454|-89.22 15.88 -87.72 18.49
5469|Panama-Colon 1911 / Panama Lambert|5467|lcc lat_1=8.41666666666667 lat_0=8.41666666666667 lon_0=-80 k_0=0.99989909 x_0=500000 y_0=294865.303|0|||455|-83.04 7.15 -77.19 9.68
5472|Panama-Colon 1911 / Panama Polyconic|5467|poly lat_0=8.25 lon_0=-81 x_0=914391.7962 y_0=999404.721715486|9|||455|-83.04 7.15 -77.19 9.68
5479|RSRGD2000 / MSLC2000|4764|lcc lat_0=-78 lon_0=163 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=7000000 y_0=5000000|0|||408|153 -81 173 -76
5480|RSRGD2000 / BCLC2000|4764|lcc lat_0=-74.5 lon_0=165 lat_1=-73.6666666666667 lat_2=-75.3333333333333 x_0=5000000 y_0=3000000|0|||408|157 -76 173 -73
5481|RSRGD2000 / PCLC2000|4764|lcc lat_0=-71.5 lon_0=166 lat_1=-70.6666666666667 lat_2=-72.3333333333333 x_0=3000000 y_0=1000000|0|||408|160 -73 172 -69.5
5482|RSRGD2000 / RSPS2000|4764|stere lat_0=-90 lon_0=180 k=0.994 x_0=5000000 y_0=1000000|0|||408|150 -90 -150 -76
5490|RGAF09 / UTM zone 20N|5489|utm zone=20|0|||456|-63.66 14.08 -60 18.31
5513|S-JTSK / Krovak|4156|krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0|0|sw||88|12.09 47.73 22.56 51.06
5514|S-JTSK / Krovak East North|4156|krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0|0|||88|12.09 47.73 22.56 51.06
5515|S-JTSK/05 / Modified Krovak|5228|mod_krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397222222 k=0.9999 x_0=5000000 y_0=5000000|0|sw||438|12.09 48.58 18.86 51.06
5516|S-JTSK/05 / Modified Krovak East North|5228|mod_krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397222222 k=0.9999 x_0=5000000 y_0=5000000|0|||438|12.09 48.58 18.86 51.06
5518|CI1971 / Chatham Islands Map Grid|4672|tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000|0|||316|-177.25 -44.64 -175.54 -43.3
5519|CI1979 / Chatham Islands Map Grid|4673|tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000|0|||317|-177.25 -44.64 -175.54 -43.3
5520|DHDN / 3-degree Gauss-Kruger zone 1|4314|tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0|0|||715|3.34 55.24 4.51 55.92
5523|WGS 84 / Gabon TM 2011|4326|tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=1500000 y_0=5500000|0|||248|7.03 -6.37 14.52 2.32
5530|SAD69(96) / Brazil Polyconic|5527|poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000|0|||458|-74.01 -35.71 -25.28 7.04
5531|SAD69(96) / UTM zone 21S|5527|utm zone=21 south|0|||458|-60 -31.91 -53.99 4.51
5532|SAD69(96) / UTM zone 22S|4618|utm zone=22 south|0|||716|-54.01 -35.71 -47.99 7.04
5533|SAD69(96) / UTM zone 23S|5527|utm zone=23 south|0|||458|-48 -33.5 -42 5.13
5534|SAD69(96) / UTM zone 24S|5527|utm zone=24 south|0|||717|-42 -26.35 -36 0.74
5535|SAD69(96) / UTM zone 25S|5527|utm zone=25 south|0|||458|-36 -23.8 -29.99 4.19
5536|Corrego Alegre 1961 / UTM zone 21S|5524|utm zone=21 south|0|||457|-58.16 -27.5 -54 -17.99
5537|Corrego Alegre 1961 / UTM zone 22S|5524|utm zone=22 south|0|||457|-54 -27.5 -47.99 -14.99
5538|Corrego Alegre 1961 / UTM zone 23S|5524|utm zone=23 south|0|||457|-48 -25.29 -42 -15
5539|Corrego Alegre 1961 / UTM zone 24S|5524|utm zone=24 south|0|||457|-42 -22.96 -38.82 -14.99
5550|PNG94 / PNGMG94 zone 54|5546|utm zone=54 south|0|||459|139.2 -11.15 144 2.31
5551|PNG94 / PNGMG94 zone 55|5546|utm zone=55 south|0|||459|144 -13.88 150.01 2.58
5552|PNG94 / PNGMG94 zone 56|5546|utm zone=56 south|0|||459|150 -14.75 156 1.98
5559|Ocotepeque 1935 / Guatemala Norte|5451|lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579|0|||453|-91.86 15.85 -88.34 17.83
5562|UCS-2000 / Gauss-Kruger zone 4|5561|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||460|22.15 47.95 24 51.66
5563|UCS-2000 / Gauss-Kruger zone 5|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0|0|||460|24 45.1 30 51.96
5564|UCS-2000 / Gauss-Kruger zone 6|5561|tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0|0|||460|30 43.18 36 52.38
5565|UCS-2000 / Gauss-Kruger zone 7|5561|tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0|0|||460|36 43.43 40.18 50.44
5566|UCS-2000 / Gauss-Kruger CM 21E|5561|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||460|22.15 47.95 24 51.66
5567|UCS-2000 / Gauss-Kruger CM 27E|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||460|24 45.1 30 51.96
5568|UCS-2000 / Gauss-Kruger CM 33E|5561|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||460|30 43.18 36 52.38
5569|UCS-2000 / Gauss-Kruger CM 39E|5561|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||460|36 43.43 40.18 50.44
5570|UCS-2000 / 3-degree Gauss-Kruger zone 7|5561|tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0|0|||460|22.15 48.24 22.5 48.98
5571|UCS-2000 / 3-degree Gauss-Kruger zone 8|5561|tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0|0|||460|22.5 47.71 25.5 51.96
5572|UCS-2000 / 3-degree Gauss-Kruger zone 9|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0|0|||460|25.5 45.26 28.5 51.94
5573|UCS-2000 / 3-degree Gauss-Kruger zone 10|5561|tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0|0|||460|28.5 43.42 31.5 52.12
5574|UCS-2000 / 3-degree Gauss-Kruger zone 11|5561|tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0|0|||460|31.5 43.18 34.5 52.38
5575|UCS-2000 / 3-degree Gauss-Kruger zone 12|5561|tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0|0|||460|34.5 43.24 37.5 51.25
5576|UCS-2000 / 3-degree Gauss-Kruger zone 13|5561|tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0|0|||460|37.5 46.77 40.18 50.39
5577|UCS-2000 / 3-degree Gauss-Kruger CM 21E|5561|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||460|22.15 48.24 22.5 48.98
5578|UCS-2000 / 3-degree Gauss-Kruger CM 24E|5561|tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0|0|||460|22.5 47.71 25.5 51.96
5579|UCS-2000 / 3-degree Gauss-Kruger CM 27E|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||460|25.5 45.26 28.5 51.94
5580|UCS-2000 / 3-degree Gauss-Kruger CM 30E|5561|tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0|0|||460|28.5 43.42 31.5 52.12
5581|UCS-2000 / 3-degree Gauss-Kruger CM 33E|5561|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||460|31.5 43.18 34.5 52.38
5582|UCS-2000 / 3-degree Gauss-Kruger CM 36E|5561|tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0|0|||460|34.5 43.24 37.5 51.25
5583|UCS-2000 / 3-degree Gauss-Kruger CM 39E|5561|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||460|37.5 46.77 40.18 50.39
5588|NAD27 / New Brunswick Stereographic (NAD27)|4267|sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=304800 y_0=304800|5|||703|-69.05 44.56 -63.7 48.07
5589|Sibun Gorge 1922 / Colony Grid|5464|tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853|6|||454|-89.22 15.88 -87.72 18.49
5596|FEH2010 / Fehmarnbelt TM|5593|tmerc lat_0=0 lon_0=11.3333333333333 k=1 x_0=1000000 y_0=0|0|||461|10.66 54.33 12.01 54.83
5623|NAD27 / Michigan East|4267|tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 y_0=0|4|||675|-84.87 41.69 -82.13 46.04
5624|NAD27 / Michigan Old Central|4267|tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 y_0=0|4|||675|-87.61 41.75 -84.6 46.11
5625|NAD27 / Michigan West|4267|tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 y_0=0|4|||675|-90.42 45.09 -83.44 48.32
5627|ED50 / TM 6 NE|4230|tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0|0|||674|3.04 41.15 10.38 43.74
5629|Moznet / UTM zone 38S|4130|utm zone=38 south|0|||62|35.99 -18.98 40.9 -10.42
5631|Pulkovo 1942(58) / Gauss-Kruger zone 2 (E-N)|4179|tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0|0|||704|9.92 50.2 12 54.23
5632|PTRA08 / LCC Europe|5013|lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000|0|||436|-35.58 29.24 -12.48 43.07
5633|PTRA08 / LAEA Europe|5013|laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000|0|||436|-35.58 29.24 -12.48 43.07
5634|REGCAN95 / LCC Europe|4081|lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000|0|||51|-21.93 24.6 -11.75 32.76
5635|REGCAN95 / LAEA Europe|4081|laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000|0|||51|-21.93 24.6 -11.75 32.76
5636|TUREF / LAEA Europe|5252|laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000|0|||442|25.62 34.42 44.83 43.45
5637|TUREF / LCC Europe|5252|lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000|0|||442|25.62 34.42 44.83 43.45
5638|ISN2004 / LAEA Europe|5324|laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000|0|||444|-30.87 59.96 -5.55 69.59
5639|ISN2004 / LCC Europe|5324|lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000|0|||444|-30.87 59.96 -5.55 69.59
5641|SIRGAS 2000 / Brazil Mercator|4674|merc lat_ts=-2 lon_0=-43 x_0=5000000 y_0=10000000|0|||318|-51.64 -5.74 -32.43 7.04
5643|ED50 / SPBA LCC|4230|lcc lat_0=48 lon_0=10 lat_1=52.6666666666667 lat_2=54.3333333333333 x_0=815000 y_0=0|0|||158|-1.67 50.5 22 56
5644|RGR92 / UTM zone 39S|4627|utm zone=39 south|0|||251|51.83 -24.37 54 -18.52
5646|NAD83 / Vermont (ftUS)|4269|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0|4|||676|-73.44 42.72 -71.5 45.03
5649|ETRS89 / UTM zone 31N (zE-N)|4258|tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0|0|||186|3.34 50.97 6.01 55.92
5650|ETRS89 / UTM zone 33N (zE-N)|4258|tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0|0|||186|11.57 47.46 15.04 55.03
5651|ETRS89 / UTM zone 31N (N-zE)|4258|tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0|0|||186|3.34 50.97 6.01 55.92
5652|ETRS89 / UTM zone 32N (N-zE)|4258|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0|0|||186|6 47.27 12.01 55.47
5653|ETRS89 / UTM zone 33N (N-zE)|4258|tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0|0|||186|11.57 47.46 15.04 55.03
5654|NAD83(HARN) / Vermont (ftUS)|4152|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0|4|||686|-73.44 42.72 -71.5 45.03
5655|NAD83(NSRS2007) / Vermont (ftUS)|4759|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0|4|||403|-73.44 42.72 -71.5 45.03
5659|Monte Mario / TM Emilia-Romagna|4265|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=500053 y_0=-3999820|0|||193|9.19 43.73 12.76 45.14
5663|Pulkovo 1942(58) / Gauss-Kruger zone 3 (E-N)|4179|tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0|0|||673|12 45.78 18 54.89
5664|Pulkovo 1942(83) / Gauss-Kruger zone 2 (E-N)|4178|tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0|0|||672|9.92 50.2 12 54.23
5665|Pulkovo 1942(83) / Gauss-Kruger zone 3 (E-N)|4178|tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0|0|||109|12 45.78 18.01 54.74
5666|PD/83 / 3-degree Gauss-Kruger zone 3 (E-N)|4746|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||390|9.92 50.35 10.5 51.56
5667|PD/83 / 3-degree Gauss-Kruger zone 4 (E-N)|4746|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||390|10.5 50.2 12.56 51.64
5668|RD/83 / 3-degree Gauss-Kruger zone 4 (E-N)|4745|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||389|11.89 50.2 13.51 51.66
5669|RD/83 / 3-degree Gauss-Kruger zone 5 (E-N)|4745|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||389|13.5 50.62 15.04 51.58
5670|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3 (E-N)|4179|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||704|9.92 50.35 10.5 51.56
5671|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4 (E-N)|4179|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||704|10.5 48.97 13.5 54.74
5672|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5 (E-N)|4179|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||673|13.5 46.54 16.5 54.72
5673|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3 (E-N)|4178|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||672|9.92 50.35 10.5 51.56
5674|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4 (E-N)|4178|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||672|10.5 48.97 13.5 54.74
5675|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5 (E-N)|4178|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||109|13.5 46.54 16.5 54.72
5676|DHDN / 3-degree Gauss-Kruger zone 2 (E-N)|4314|tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0|0|||240|5.86 49.11 7.51 53.81
5677|DHDN / 3-degree Gauss-Kruger zone 3 (E-N)|4314|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||240|7.5 47.27 10.51 55.09
5678|DHDN / 3-degree Gauss-Kruger zone 4 (E-N)|4314|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||240|10.5 47.39 13.51 54.59
5679|DHDN / 3-degree Gauss-Kruger zone 5 (E-N)|4314|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||240|13.5 48.51 13.84 48.98
5680|DHDN / 3-degree Gauss-Kruger zone 1 (E-N)|4314|tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0|0|||715|3.34 55.24 4.51 55.92
5682|DB_REF / 3-degree Gauss-Kruger zone 2 (E-N)|5681|tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0|0|||462|5.86 49.11 7.51 53.81
5683|DB_REF / 3-degree Gauss-Kruger zone 3 (E-N)|5681|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||462|7.5 47.27 10.51 55.09
5684|DB_REF / 3-degree Gauss-Kruger zone 4 (E-N)|5681|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||462|10.5 47.39 13.51 54.74
5685|DB_REF / 3-degree Gauss-Kruger zone 5 (E-N)|5681|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||462|13.5 48.51 15.04 54.72
5700|NZGD2000 / UTM zone 1S|4167|utm zone=1 south|0|||99|-180 -52.97 -174 -25.88
5825|AGD66 / ACT Standard Grid|4202|tmerc lat_0=-35.3177362777778 lon_0=149.009294830556 k=1.000086 x_0=200000 y_0=600000|0|||693|148.76 -35.93 149.4 -35.12
5836|Yemen NGN96 / UTM zone 37N|4163|utm zone=37|0|||95|41.08 14.73 42 16.36
5837|Yemen NGN96 / UTM zone 40N|4163|utm zone=40|0|||95|54 8.95 57.96 14.95
5839|Peru96 / UTM zone 17S|5373|utm zone=17 south|0|||450|-84 -17.33 -78 -3.11
5842|WGS 84 / TM 12 SE|4326|tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000|0|||248|10.41 -8.01 12.84 -5.05
5844|RGRDC 2005 / Congo TM zone 30|4046|tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000|0|||39|29 -13.46 29.81 -12.15
5858|SAD69(96) / UTM zone 22S|5527|utm zone=22 south|0|||458|-54.01 -35.71 -47.99 7.04
5875|SAD69(96) / UTM zone 18S|5527|utm zone=18 south|0|||458|-74.01 -10.01 -71.99 -4.59
5876|SAD69(96) / UTM zone 19S|5527|utm zone=19 south|0|||458|-72 -11.14 -65.99 2.15
5877|SAD69(96) / UTM zone 20S|5527|utm zone=20 south|0|||458|-66 -16.28 -59.99 5.28
5879|Cadastre 1997 / UTM zone 38S|4475|utm zone=38 south|0|||259|44.98 -13.05 45.35 -12.61
5880|SIRGAS 2000 / Brazil Polyconic|4674|poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000|0|||318|-74.01 -35.71 -25.28 7.04
5887|TGD2005 / Tonga Map Grid|5886|tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=1500000 y_0=5000000|0|||463|-179.08 -25.68 -171.28 -14.14
5890|JAXA Snow Depth Polar Stereographic North|4054|stere lat_0=90 lat_ts=70 lon_0=90 x_0=0 y_0=0|0|||48|-180 60 180 90
5896|VN-2000 / TM-3 zone 481|4756|tmerc lat_0=0 lon_0=102 k=0.9999 x_0=500000 y_0=0|0|||400|102.14 9.2 103.51 22.82
5897|VN-2000 / TM-3 zone 482|4756|tmerc lat_0=0 lon_0=105 k=0.9999 x_0=500000 y_0=0|0|||400|103.5 8.33 106.51 23.4
5897|VN-2000 / TM-3 zone 482|4756|tmerc lat_0=0 lon_0=105 k=0.9999 x_0=500000 y_0=0|0|||400|103.5 8.33 106.51 23.4
5898|VN-2000 / TM-3 zone 491|4756|tmerc lat_0=0 lon_0=108 k=0.9999 x_0=500000 y_0=0|0|||400|106.5 8.57 109.53 22.95
5898|VN-2000 / TM-3 zone 491|4756|tmerc lat_0=0 lon_0=108 k=0.9999 x_0=500000 y_0=0|0|||400|106.5 8.57 109.53 22.95
5899|VN-2000 / TM-3 107-45|4756|tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=500000 y_0=0|0|||400|106.43 8.57 108.76 21.67
5921|WGS 84 / EPSG Arctic Regional zone A1|4326|lcc lat_0=81.317226 lon_0=-111 lat_1=85 lat_2=77 x_0=0 y_0=0|0|||248|-156 75 -66 87.01
5922|WGS 84 / EPSG Arctic Regional zone A2|4326|lcc lat_0=81.317226 lon_0=-39 lat_1=85 lat_2=77 x_0=0 y_0=0|0|||248|-84 75 6.01 87.01
5923|WGS 84 / EPSG Arctic Regional zone A3|4326|lcc lat_0=81.317226 lon_0=33 lat_1=85 lat_2=77 x_0=0 y_0=0|0|||248|-12 75 78.01 87.01
5924|WGS 84 / EPSG Arctic Regional zone A4|4326|lcc lat_0=81.317226 lon_0=105 lat_1=85 lat_2=77 x_0=0 y_0=0|0|||248|60 75 150.01 87.01
5925|WGS 84 / EPSG Arctic Regional zone A5|4326|lcc lat_0=81.317226 lon_0=177 lat_1=85 lat_2=77 x_0=0 y_0=0|0|||248|132 75 -138 87.01
5926|WGS 84 / EPSG Arctic Regional zone B1|4326|lcc lat_0=73.1557408611111 lon_0=-111 lat_1=77 lat_2=69 x_0=0 y_0=0|0|||248|-156 67 -66 79.01
5927|WGS 84 / EPSG Arctic Regional zone B2|4326|lcc lat_0=73.1557408611111 lon_0=-39 lat_1=77 lat_2=69 x_0=0 y_0=0|0|||248|-84 67 6.01 79.01
5928|WGS 84 / EPSG Arctic Regional zone B3|4326|lcc lat_0=73.1557408611111 lon_0=33 lat_1=77 lat_2=69 x_0=0 y_0=0|0|||248|-12 67 78.01 79.01
5929|WGS 84 / EPSG Arctic Regional zone B4|4326|lcc lat_0=73.1557408611111 lon_0=105 lat_1=77 lat_2=69 x_0=0 y_0=0|0|||248|60 67 150.01 79.01
5930|WGS 84 / EPSG Arctic Regional zone B5|4326|lcc lat_0=73.1557408611111 lon_0=177 lat_1=77 lat_2=69 x_0=0 y_0=0|0|||248|132 67 -138 79.01
5931|WGS 84 / EPSG Arctic Regional zone C1|4326|lcc lat_0=65.1012708888889 lon_0=-111 lat_1=69 lat_2=61 x_0=0 y_0=0|0|||248|-156 59 -66 71
5932|WGS 84 / EPSG Arctic Regional zone C2|4326|lcc lat_0=65.1012708888889 lon_0=-39 lat_1=69 lat_2=61 x_0=0 y_0=0|0|||248|-84 59 6 71
5933|WGS 84 / EPSG Arctic Regional zone C3|4326|lcc lat_0=65.1012708888889 lon_0=33 lat_1=69 lat_2=61 x_0=0 y_0=0|0|||248|-12 59 78.01 71
5934|WGS 84 / EPSG Arctic Regional zone C4|4326|lcc lat_0=65.1012708888889 lon_0=105 lat_1=69 lat_2=61 x_0=0 y_0=0|0|||248|60 59 150.01 71
5935|WGS 84 / EPSG Arctic Regional zone C5|4326|lcc lat_0=65.1012708888889 lon_0=177 lat_1=69 lat_2=61 x_0=0 y_0=0|0|||248|132 59 -138 71
5936|WGS 84 / EPSG Alaska Polar Stereographic|4326|stere lat_0=90 lon_0=-150 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
5937|WGS 84 / EPSG Canada Polar Stereographic|4326|stere lat_0=90 lon_0=-100 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
5938|WGS 84 / EPSG Greenland Polar Stereographic|4326|stere lat_0=90 lon_0=-33 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
5939|WGS 84 / EPSG Norway Polar Stereographic|4326|stere lat_0=90 lon_0=18 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
5940|WGS 84 / EPSG Russia Polar Stereographic|4326|stere lat_0=90 lon_0=105 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
6050|GR96 / EPSG Arctic zone 1-25|4747|lcc lat_0=85.4371183333333 lon_0=-30 lat_1=87 lat_2=83.6666666666667 x_0=25500000 y_0=1500000|0|||391|-60 82.83 0 87.84
6051|GR96 / EPSG Arctic zone 2-18|4747|lcc lat_0=82.0584248888889 lon_0=-52 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=18500000 y_0=2500000|0|||391|-72 79.5 -32 84.51
6052|GR96 / EPSG Arctic zone 2-20|4747|lcc lat_0=82.0584248888889 lon_0=-12 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=20500000 y_0=2500000|0|||391|-32 79.5 8.01 84.51
6053|GR96 / EPSG Arctic zone 3-29|4747|lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000|0|||391|-75 76.16 -54 81.17
6054|GR96 / EPSG Arctic zone 3-31|4747|lcc lat_0=78.7073375277778 lon_0=-39 lat_1=80.3333333333333 lat_2=77 x_0=31500000 y_0=3500000|0|||391|-54 76.16 -24 81.17
6055|GR96 / EPSG Arctic zone 3-33|4747|lcc lat_0=78.7073375277778 lon_0=-10 lat_1=80.3333333333333 lat_2=77 x_0=33500000 y_0=3500000|0|||391|-24 76.16 1.89 81.17
6056|GR96 / EPSG Arctic zone 4-20|4747|lcc lat_0=75.3644033055556 lon_0=-64 lat_1=77 lat_2=73.6666666666667 x_0=20500000 y_0=4500000|0|||391|-76 72.83 -51 77.84
6057|GR96 / EPSG Arctic zone 4-22|4747|lcc lat_0=75.3644033055556 lon_0=-39 lat_1=77 lat_2=73.6666666666667 x_0=22500000 y_0=4500000|0|||391|-51 72.83 -26 77.84
6058|GR96 / EPSG Arctic zone 4-24|4747|lcc lat_0=75.3644033055556 lon_0=-14 lat_1=77 lat_2=73.6666666666667 x_0=24500000 y_0=4500000|0|||391|-26 72.83 -2 77.84
6059|GR96 / EPSG Arctic zone 5-41|4747|lcc lat_0=72.0250091944445 lon_0=-62 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=41500000 y_0=5500000|0|||391|-71.89 69.48 -51.99 74.51
6060|GR96 / EPSG Arctic zone 5-43|4747|lcc lat_0=72.0250091944445 lon_0=-42 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=43500000 y_0=5500000|0|||391|-52 69.5 -32 74.51
6061|GR96 / EPSG Arctic zone 5-45|4747|lcc lat_0=72.0250091944445 lon_0=-22 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=45500000 y_0=5500000|0|||391|-32 69.5 -12 74.51
6062|GR96 / EPSG Arctic zone 6-26|4747|lcc lat_0=68.6874755555556 lon_0=-56 lat_1=70.3333333333333 lat_2=67 x_0=26500000 y_0=6500000|0|||391|-65 66.16 -47 71.17
6063|GR96 / EPSG Arctic zone 6-28|4747|lcc lat_0=68.6874755555556 lon_0=-38 lat_1=70.3333333333333 lat_2=67 x_0=28500000 y_0=6500000|0|||391|-47 66.16 -29 71.17
6064|GR96 / EPSG Arctic zone 6-30|4747|lcc lat_0=68.6874755555556 lon_0=-20 lat_1=70.3333333333333 lat_2=67 x_0=30500000 y_0=6500000|0|||391|-29 66.16 -11 71.17
6065|GR96 / EPSG Arctic zone 7-11|4747|lcc lat_0=65.3510393055555 lon_0=-51 lat_1=67 lat_2=63.6666666666667 x_0=11500000 y_0=7500000|0|||391|-59 62.83 -42 67.84
6066|GR96 / EPSG Arctic zone 7-13|4747|lcc lat_0=65.3510393055555 lon_0=-34 lat_1=67 lat_2=63.6666666666667 x_0=13500000 y_0=7500000|0|||391|-42 62.83 -25 67.84
6067|GR96 / EPSG Arctic zone 8-20|4747|lcc lat_0=62.0153068888889 lon_0=-52 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=20500000 y_0=8500000|0|||391|-59 59.5 -44 64.51
6068|GR96 / EPSG Arctic zone 8-22|4747|lcc lat_0=62.0153068888889 lon_0=-37 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=22500000 y_0=8500000|0|||391|-44 59.5 -29 64.51
6069|ETRS89 / EPSG Arctic zone 2-22|4258|lcc lat_0=82.0584248888889 lon_0=16 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=22500000 y_0=2500000|0|||186|-4 79.5 36.01 84.51
6070|ETRS89 / EPSG Arctic zone 3-11|4258|lcc lat_0=78.7073375277778 lon_0=21 lat_1=80.3333333333333 lat_2=77 x_0=11500000 y_0=3500000|0|||186|-3.35 76.16 38.01 81.17
6071|ETRS89 / EPSG Arctic zone 4-26|4258|lcc lat_0=75.3644033055556 lon_0=10 lat_1=77 lat_2=73.6666666666667 x_0=26500000 y_0=4500000|0|||186|-2 72.83 22.01 77.84
6072|ETRS89 / EPSG Arctic zone 4-28|4258|lcc lat_0=75.3644033055556 lon_0=34 lat_1=77 lat_2=73.6666666666667 x_0=28500000 y_0=4500000|0|||186|22 72.83 46.01 77.84
6073|ETRS89 / EPSG Arctic zone 5-11|4258|lcc lat_0=72.0250091944445 lon_0=14 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=11500000 y_0=5500000|0|||186|4 69.5 24.01 74.51
6074|ETRS89 / EPSG Arctic zone 5-13|4258|lcc lat_0=72.0250091944445 lon_0=34 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=13500000 y_0=5500000|0|||186|24 69.5 44.01 74.51
6075|WGS 84 / EPSG Arctic zone 2-24|4326|lcc lat_0=82.0584248888889 lon_0=53 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=24500000 y_0=2500000|0|||248|33 79.5 73.01 84.51
6076|WGS 84 / EPSG Arctic zone 2-26|4326|lcc lat_0=82.0584248888889 lon_0=93 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=26500000 y_0=2500000|0|||248|73 79.5 113.01 84.51
6077|WGS 84 / EPSG Arctic zone 3-13|4326|lcc lat_0=78.7073375277778 lon_0=52 lat_1=80.3333333333333 lat_2=77 x_0=13500000 y_0=3500000|0|||248|34.99 76.16 67.01 81.17
6078|WGS 84 / EPSG Arctic zone 3-15|4326|lcc lat_0=78.7073375277778 lon_0=83 lat_1=80.3333333333333 lat_2=77 x_0=15500000 y_0=3500000|0|||248|67 76.16 98.01 81.17
6079|WGS 84 / EPSG Arctic zone 3-17|4326|lcc lat_0=78.7073375277778 lon_0=114 lat_1=80.3333333333333 lat_2=77 x_0=17500000 y_0=3500000|0|||248|98 76.16 129.01 81.17
6080|WGS 84 / EPSG Arctic zone 3-19|4326|lcc lat_0=78.7073375277778 lon_0=145 lat_1=80.3333333333333 lat_2=77 x_0=19500000 y_0=3500000|0|||248|129 76.16 160.01 81.17
6081|WGS 84 / EPSG Arctic zone 4-30|4326|lcc lat_0=75.3644033055556 lon_0=58 lat_1=77 lat_2=73.6666666666667 x_0=30500000 y_0=4500000|0|||248|46 72.83 70.01 77.84
6082|WGS 84 / EPSG Arctic zone 4-32|4326|lcc lat_0=75.3644033055556 lon_0=82 lat_1=77 lat_2=73.6666666666667 x_0=32500000 y_0=4500000|0|||248|70 72.83 94.01 77.84
6083|WGS 84 / EPSG Arctic zone 4-34|4326|lcc lat_0=75.3644033055556 lon_0=106 lat_1=77 lat_2=73.6666666666667 x_0=34500000 y_0=4500000|0|||248|94 72.83 118.01 77.84
6084|WGS 84 / EPSG Arctic zone 4-36|4326|lcc lat_0=75.3644033055556 lon_0=130 lat_1=77 lat_2=73.6666666666667 x_0=36500000 y_0=4500000|0|||248|118 72.83 142.01 77.84
6085|WGS 84 / EPSG Arctic zone 4-38|4326|lcc lat_0=75.3644033055556 lon_0=154 lat_1=77 lat_2=73.6666666666667 x_0=38500000 y_0=4500000|0|||248|142 72.83 166.01 77.84
6086|WGS 84 / EPSG Arctic zone 4-40|4326|lcc lat_0=75.3644033055556 lon_0=179 lat_1=77 lat_2=73.6666666666667 x_0=40500000 y_0=4500000|0|||248|166 72.83 -168.99 77.84
6087|WGS 84 / EPSG Arctic zone 5-15|4326|lcc lat_0=72.0250091944445 lon_0=54 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=15500000 y_0=5500000|0|||248|44 69.5 64.01 74.51
6088|WGS 84 / EPSG Arctic zone 5-17|4326|lcc lat_0=72.0250091944445 lon_0=74 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=17500000 y_0=5500000|0|||248|64 69.5 85.01 74.51
6089|WGS 84 / EPSG Arctic zone 5-19|4326|lcc lat_0=72.0250091944445 lon_0=95 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=19500000 y_0=5500000|0|||248|85 69.5 106.01 74.51
6090|WGS 84 / EPSG Arctic zone 5-21|4326|lcc lat_0=72.0250091944445 lon_0=116 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=21500000 y_0=5500000|0|||248|106 69.5 127.01 74.51
6091|WGS 84 / EPSG Arctic zone 5-23|4326|lcc lat_0=72.0250091944445 lon_0=137 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=23500000 y_0=5500000|0|||248|127 69.5 148 74.51
6092|WGS 84 / EPSG Arctic zone 5-25|4326|lcc lat_0=72.0250091944445 lon_0=158 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=25500000 y_0=5500000|0|||248|148 69.5 169.01 74.51
6093|WGS 84 / EPSG Arctic zone 5-27|4326|lcc lat_0=72.0250091944445 lon_0=179 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=27500000 y_0=5500000|0|||248|169 69.5 -169 74.51
6094|NAD83(NSRS2007) / EPSG Arctic zone 5-29|4759|lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000|0|||403|-173 69.5 -153 74.51
6095|NAD83(NSRS2007) / EPSG Arctic zone 5-31|4759|lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000|0|||403|-157 69.5 -137 74.51
6096|NAD83(NSRS2007) / EPSG Arctic zone 6-14|4759|lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000|0|||403|-174 66.16 -156 71.17
6097|NAD83(NSRS2007) / EPSG Arctic zone 6-16|4759|lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000|0|||403|-156 66.16 -138 71.17
6098|NAD83(CSRS) / EPSG Arctic zone 1-23|4617|lcc lat_0=85.4371183333333 lon_0=-90 lat_1=87 lat_2=83.6666666666667 x_0=23500000 y_0=1500000|0|||72|-120 82.83 -60 87.84
6099|NAD83(CSRS) / EPSG Arctic zone 2-14|4617|lcc lat_0=82.0584248888889 lon_0=-115 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=14500000 y_0=2500000|0|||72|-135 79.5 -95 84.51
6100|NAD83(CSRS) / EPSG Arctic zone 2-16|4617|lcc lat_0=82.0584248888889 lon_0=-75 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=16500000 y_0=2500000|0|||72|-95 79.5 -55 84.51
6101|NAD83(CSRS) / EPSG Arctic zone 3-25|4617|lcc lat_0=78.7073375277778 lon_0=-129 lat_1=80.3333333333333 lat_2=77 x_0=25500000 y_0=3500000|0|||72|-144 76.16 -114 81.17
6102|NAD83(CSRS) / EPSG Arctic zone 3-27|4617|lcc lat_0=78.7073375277778 lon_0=-99 lat_1=80.3333333333333 lat_2=77 x_0=27500000 y_0=3500000|0|||72|-114 76.16 -84 81.17
6103|NAD83(CSRS) / EPSG Arctic zone 3-29|4617|lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000|0|||72|-84 76.16 -64.78 81.17
6104|NAD83(CSRS) / EPSG Arctic zone 4-14|4617|lcc lat_0=75.3644033055556 lon_0=-129 lat_1=77 lat_2=73.6666666666667 x_0=14500000 y_0=4500000|0|||72|-141 72.83 -116 77.84
6105|NAD83(CSRS) / EPSG Arctic zone 4-16|4617|lcc lat_0=75.3644033055556 lon_0=-104 lat_1=77 lat_2=73.6666666666667 x_0=16500000 y_0=4500000|0|||72|-116 72.83 -91 77.84
6106|NAD83(CSRS) / EPSG Arctic zone 4-18|4617|lcc lat_0=75.3644033055556 lon_0=-79 lat_1=77 lat_2=73.6666666666667 x_0=18500000 y_0=4500000|0|||72|-91 72.83 -67 77.84
6107|NAD83(CSRS) / EPSG Arctic zone 5-33|4617|lcc lat_0=72.0250091944445 lon_0=-131 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=33500000 y_0=5500000|0|||72|-141 69.5 -121 74.51
6108|NAD83(CSRS) / EPSG Arctic zone 5-35|4617|lcc lat_0=72.0250091944445 lon_0=-111 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=35500000 y_0=5500000|0|||72|-121 69.5 -101 74.51
6109|NAD83(CSRS) / EPSG Arctic zone 5-37|4617|lcc lat_0=72.0250091944445 lon_0=-91 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=37500000 y_0=5500000|0|||72|-101 69.5 -81 74.51
6110|NAD83(CSRS) / EPSG Arctic zone 5-39|4617|lcc lat_0=72.0250091944445 lon_0=-71 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=39500000 y_0=5500000|0|||72|-81 69.5 -61 74.51
6111|NAD83(CSRS) / EPSG Arctic zone 6-18|4617|lcc lat_0=68.6874755555556 lon_0=-132 lat_1=70.3333333333333 lat_2=67 x_0=18500000 y_0=6500000|0|||72|-141 66.16 -122 71.17
6112|NAD83(CSRS) / EPSG Arctic zone 6-20|4617|lcc lat_0=68.6874755555556 lon_0=-113 lat_1=70.3333333333333 lat_2=67 x_0=20500000 y_0=6500000|0|||72|-122 66.16 -103 71.17
6113|NAD83(CSRS) / EPSG Arctic zone 6-22|4617|lcc lat_0=68.6874755555556 lon_0=-94 lat_1=70.3333333333333 lat_2=67 x_0=22500000 y_0=6500000|0|||72|-103 66.16 -84 71.17
6114|NAD83(CSRS) / EPSG Arctic zone 6-24|4617|lcc lat_0=68.6874755555556 lon_0=-75 lat_1=70.3333333333333 lat_2=67 x_0=24500000 y_0=6500000|0|||72|-84 66.16 -65 71.17
6115|WGS 84 / EPSG Arctic zone 1-27|4326|lcc lat_0=85.4371183333333 lon_0=30 lat_1=87 lat_2=83.6666666666667 x_0=27500000 y_0=1500000|0|||248|0 82.83 60.01 87.84
6116|WGS 84 / EPSG Arctic zone 1-29|4326|lcc lat_0=85.4371183333333 lon_0=90 lat_1=87 lat_2=83.6666666666667 x_0=29500000 y_0=1500000|0|||248|60 82.83 120.01 87.84
6117|WGS 84 / EPSG Arctic zone 1-31|4326|lcc lat_0=85.4371183333333 lon_0=150 lat_1=87 lat_2=83.6666666666667 x_0=31500000 y_0=1500000|0|||248|120 82.83 180 87.83
6118|WGS 84 / EPSG Arctic zone 1-21|4326|lcc lat_0=85.4371183333333 lon_0=-150 lat_1=87 lat_2=83.6666666666667 x_0=21500000 y_0=1500000|0|||248|-180 82.83 -120 87.84
6119|WGS 84 / EPSG Arctic zone 2-28|4326|lcc lat_0=82.0584248888889 lon_0=133 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=28500000 y_0=2500000|0|||248|113 79.5 153.01 84.51
6120|WGS 84 / EPSG Arctic zone 2-10|4326|lcc lat_0=82.0584248888889 lon_0=166 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=10500000 y_0=2500000|0|||248|146 79.5 -173.99 84.51
6121|WGS 84 / EPSG Arctic zone 2-12|4326|lcc lat_0=82.0584248888889 lon_0=-154 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=12500000 y_0=2500000|0|||248|-174 79.5 -134.99 84.51
6122|WGS 84 / EPSG Arctic zone 3-21|4326|lcc lat_0=78.7073375277778 lon_0=176 lat_1=80.3333333333333 lat_2=77 x_0=21500000 y_0=3500000|0|||248|160 76.16 -168.99 81.17
6123|WGS 84 / EPSG Arctic zone 3-23|4326|lcc lat_0=78.7073375277778 lon_0=-153 lat_1=80.3333333333333 lat_2=77 x_0=23500000 y_0=3500000|0|||248|-169 76.16 -138 81.17
6124|WGS 84 / EPSG Arctic zone 4-12|4326|lcc lat_0=75.3644033055556 lon_0=-155 lat_1=77 lat_2=73.6666666666667 x_0=12500000 y_0=4500000|0|||248|-169 72.83 -141 77.84
6125|ETRS89 / EPSG Arctic zone 5-47|4258|lcc lat_0=72.0250091944445 lon_0=-5 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=47500000 y_0=5500000|0|||186|-15 69.5 5.01 74.51
6128|Grand Cayman National Grid 1959|4723|tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0|5|||367|-81.46 19.21 -81.04 19.41
6129|Sister Islands National Grid 1961|4726|tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0|5|||370|-80.14 19.63 -79.69 19.78
6141|Cayman Islands National Grid 2011|6135|lcc lat_0=19.3333333333333 lon_0=80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120|5|||464|-83.6 17.58 -78.72 20.68
6200|NAD27 / Michigan North|4267|lcc lat_0=45.45 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382|4|||675|-90.42 45.08 -83.44 48.32
6201|NAD27 / Michigan Central|4267|lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 k_0=1.0000382|4|||675|-87.06 43.8 -82.27 45.92
6202|NAD27 / Michigan South|4267|lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 k_0=1.0000382|4|||675|-87.2 41.69 -82.13 44.22
6204|Macedonia State Coordinate System|3906|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=0|0|||718|20.45 40.85 23.04 42.36
6210|SIRGAS 2000 / UTM zone 23N|4674|utm zone=23|0|||318|-48 0 -41.99 5.13
6211|SIRGAS 2000 / UTM zone 24N|4674|utm zone=24|0|||318|-42 0 -38.22 0.74
6244|MAGNA-SIRGAS / Arauca urban grid|4686|col_urban lat_0=7.08760639166667 lon_0=-70.7583096555555 x_0=1035263.443 y_0=1275526.621 h_0=100|0|||330|-70.78 7.05 -70.71 7.1
6245|MAGNA-SIRGAS / Armenia urban grid|4686|col_urban lat_0=4.532325 lon_0=-75.6734891666667 x_0=1155824.666 y_0=993087.465 h_0=1470|0|||330|-75.73 4.5 -75.65 4.55
6246|MAGNA-SIRGAS / Barranquilla urban grid|4686|col_urban lat_0=10.9231830833333 lon_0=-74.8343313333333 x_0=917264.406 y_0=1699839.935 h_0=100|0|||330|-74.87 10.85 -74.75 11.06
6247|MAGNA-SIRGAS / Bogota urban grid|4686|col_urban lat_0=4.68048611111111 lon_0=-74.1465916666667 x_0=92334.879 y_0=109320.965 h_0=2550|0|||330|-74.27 4.45 -73.98 4.85
6248|MAGNA-SIRGAS / Bucaramanga urban grid|4686|col_urban lat_0=7.07888714166667 lon_0=-73.1973432222222 x_0=1097241.305 y_0=1274642.278 h_0=931|0|||330|-73.19 7.03 -73.06 7.17
6249|MAGNA-SIRGAS / Cali urban grid|4686|col_urban lat_0=3.44188333333333 lon_0=-76.5205625 x_0=1061900.18 y_0=872364.63 h_0=1000|0|||330|-76.61 3.32 -76.42 3.56
6250|MAGNA-SIRGAS / Cartagena urban grid|4686|col_urban lat_0=10.3970475 lon_0=-75.5112069444444 x_0=842981.41 y_0=1641887.09 h_0=0|0|||330|-75.57 10.27 -75.42 10.47
6251|MAGNA-SIRGAS / Cucuta urban grid|4686|col_urban lat_0=7.88893673611111 lon_0=-72.50287095 x_0=842805.406 y_0=1364404.57 h_0=308|0|||330|-72.56 7.81 -72.46 7.97
6252|MAGNA-SIRGAS / Florencia urban grid|4686|col_urban lat_0=1.62101229444444 lon_0=-75.6191176027778 x_0=1162300.348 y_0=671068.716 h_0=300|0|||330|-75.63 1.57 -75.59 1.65
6253|MAGNA-SIRGAS / Ibague urban grid|4686|col_urban lat_0=4.41941282777778 lon_0=-75.1799259333333 x_0=877634.33 y_0=980541.348 h_0=1100|0|||330|-75.27 4.39 -75.11 4.47
6254|MAGNA-SIRGAS / Inirida urban grid|4686|col_urban lat_0=3.84543818333333 lon_0=-67.9052320888889 x_0=1019177.687 y_0=491791.326 h_0=96|0|||330|-67.94 3.8 -67.88 3.9
6255|MAGNA-SIRGAS / Leticia urban grid|4686|col_urban lat_0=-4.19768404722222 lon_0=-69.9428110583333 x_0=25978.217 y_0=27501.365 h_0=89.7|0|||330|-69.98 -4.23 -69.92 -4.17
6256|MAGNA-SIRGAS / Manizales urban grid|4686|col_urban lat_0=5.06815388888889 lon_0=-75.5110947222222 x_0=1173727.04 y_0=1052391.13 h_0=2100|0|||330|-75.54 5.02 -75.44 5.11
6257|MAGNA-SIRGAS / Medellin urban grid|4686|col_urban lat_0=6.22920888888889 lon_0=-75.5648869444444 x_0=835378.647 y_0=1180816.875 h_0=1510|0|||330|-75.66 6.12 -75.5 6.37
6258|MAGNA-SIRGAS / Mitu urban grid|4686|col_urban lat_0=1.24996936666667 lon_0=-70.2354616555556 x_0=1093717.398 y_0=629997.236 h_0=170|0|||330|-70.25 1.23 -70.21 1.29
6259|MAGNA-SIRGAS / Mocoa urban grid|4686|col_urban lat_0=1.14002335833333 lon_0=-76.6510212194444 x_0=1047467.388 y_0=617828.474 h_0=655.2|0|||330|-76.66 1.12 -76.63 1.18
6260|MAGNA-SIRGAS / Monteria urban grid|4686|col_urban lat_0=8.77308575555556 lon_0=-75.8795533305556 x_0=1131814.934 y_0=1462131.119 h_0=15|0|||330|-75.94 8.7 -75.82 8.81
6261|MAGNA-SIRGAS / Neiva urban grid|4686|col_urban lat_0=2.94241505555556 lon_0=-75.2964367222222 x_0=864476.923 y_0=817199.827 h_0=430|0|||330|-75.32 2.87 -75.23 2.99
6262|MAGNA-SIRGAS / Pasto urban grid|4686|col_urban lat_0=1.20098951388889 lon_0=-77.2531256333333 x_0=980469.695 y_0=624555.332 h_0=2530|0|||330|-77.32 1.16 -77.23 1.26
6263|MAGNA-SIRGAS / Pereira urban grid|4686|col_urban lat_0=4.81359361111111 lon_0=-75.6939513888889 x_0=1153492.012 y_0=1024195.255 h_0=1500|0|||330|-75.77 4.78 -75.64 4.87
6264|MAGNA-SIRGAS / Popayan urban grid|4686|col_urban lat_0=2.45615988333333 lon_0=-76.6060916361111 x_0=1052430.525 y_0=763366.548 h_0=1740|0|||330|-76.65 2.41 -76.55 2.49
6265|MAGNA-SIRGAS / Puerto Carreno urban grid|4686|col_urban lat_0=6.18072141388889 lon_0=-67.5007502472222 x_0=1063834.703 y_0=1175257.481 h_0=51.58|0|||330|-67.7 5.98 -67.41 6.3
6266|MAGNA-SIRGAS / Quibdo urban grid|4686|col_urban lat_0=5.69424766111111 lon_0=-76.6507538583333 x_0=1047273.617 y_0=1121443.09 h_0=44|0|||330|-76.68 5.66 -76.63 5.72
6267|MAGNA-SIRGAS / Riohacha urban grid|4686|col_urban lat_0=11.5369133277778 lon_0=-72.9027688694444 x_0=1128154.73 y_0=1767887.914 h_0=6|0|||330|-72.96 11.42 -72.84 11.58
6268|MAGNA-SIRGAS / San Andres urban grid|4686|col_urban lat_0=12.523794325 lon_0=-81.72937595 x_0=820439.298 y_0=1877357.828 h_0=6|0|||330|-81.82 12.43 -81.6 12.65
6269|MAGNA-SIRGAS / San Jose del Guaviare urban grid|4686|col_urban lat_0=2.56407894166667 lon_0=-72.640033325 x_0=1159876.62 y_0=775380.342 h_0=185|0|||330|-72.66 2.54 -72.6 2.61
6270|MAGNA-SIRGAS / Santa Marta urban grid|4686|col_urban lat_0=11.2196430555556 lon_0=-74.2250052777778 x_0=983892.409 y_0=1732533.518 h_0=29|0|||330|-74.24 11.16 -74.13 11.3
6271|MAGNA-SIRGAS / Sucre urban grid|4686|col_urban lat_0=8.81055036666667 lon_0=-74.722466825 x_0=929043.607 y_0=1466125.658 h_0=20|0|||330|-74.74 8.79 -74.69 8.83
6272|MAGNA-SIRGAS / Tunja urban grid|4686|col_urban lat_0=5.53419473888889 lon_0=-73.3519389 x_0=1080514.91 y_0=1103772.028 h_0=2800|0|||330|-73.39 5.5 -73.3 5.61
6273|MAGNA-SIRGAS / Valledupar urban grid|4686|col_urban lat_0=10.4472611111111 lon_0=-73.2465713888889 x_0=1090979.66 y_0=1647208.93 h_0=200|0|||330|-73.3 10.39 -73.19 10.51
6274|MAGNA-SIRGAS / Villavicencio urban grid|4686|col_urban lat_0=4.1553751 lon_0=-73.6244859861111 x_0=1050678.757 y_0=950952.124 h_0=427.19|0|||330|-73.69 4.07 -73.56 4.21
6275|MAGNA-SIRGAS / Yopal urban grid|4686|col_urban lat_0=5.35392722222222 lon_0=-72.4200402777778 x_0=851184.177 y_0=1083954.137 h_0=300|0|||330|-72.43 5.3 -72.35 5.37
6307|NAD83(CORS96) / Puerto Rico and Virgin Is.|6783|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000|0|||473|-67.97 17.62 -64.51 18.57
6312|CGRS93 / Cyprus Local Transverse Mercator|6311|tmerc lat_0=0 lon_0=33 k=0.99995 x_0=200000 y_0=-3500000|0|||466|32.2 34.59 34.65 35.74
6316|MGI 1901 / Balkans zone 7|3906|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0|0|||4|19.5 41.85 22.51 46.19
6316|MGI 1901 / Balkans zone 7|3906|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0|0|||4|19.5 41.85 22.51 46.19
6328|NAD83(2011) / UTM zone 59N|6318|utm zone=59|0|||467|167.65 49.01 174.01 56.28
6329|NAD83(2011) / UTM zone 60N|6318|utm zone=60|0|||467|174 47.92 180 56.67
6330|NAD83(2011) / UTM zone 1N|6318|utm zone=1|0|||467|-180 47.88 -173.99 63.21
6331|NAD83(2011) / UTM zone 2N|6318|utm zone=2|0|||467|-174 48.66 -167.99 73.05
6332|NAD83(2011) / UTM zone 3N|6318|utm zone=3|0|||467|-168 49.52 -161.99 74.29
6333|NAD83(2011) / UTM zone 4N|6318|utm zone=4|0|||467|-162 50.98 -155.99 74.71
6334|NAD83(2011) / UTM zone 5N|6318|utm zone=5|0|||467|-156 52.15 -149.99 74.71
6335|NAD83(2011) / UTM zone 6N|6318|utm zone=6|0|||467|-150 54.05 -143.99 74.13
6336|NAD83(2011) / UTM zone 7N|6318|utm zone=7|0|||467|-144 53.47 -137.99 73.59
6337|NAD83(2011) / UTM zone 8N|6318|utm zone=8|0|||467|-138 53.6 -131.99 73.04
6338|NAD83(2011) / UTM zone 9N|6318|utm zone=9|0|||467|-132 35.38 -126 56.84
6339|NAD83(2011) / UTM zone 10N|6318|utm zone=10|0|||467|-126 30.54 -119.99 49.09
6340|NAD83(2011) / UTM zone 11N|6318|utm zone=11|0|||467|-120 30.88 -114 49.01
6341|NAD83(2011) / UTM zone 12N|6318|utm zone=12|0|||467|-114 31.33 -108 49.01
6342|NAD83(2011) / UTM zone 13N|6318|utm zone=13|0|||467|-108 28.98 -102 49.01
6343|NAD83(2011) / UTM zone 14N|6318|utm zone=14|0|||467|-102 25.83 -96 49.01
6344|NAD83(2011) / UTM zone 15N|6318|utm zone=15|0|||467|-96.01 25.61 -90 49.38
6345|NAD83(2011) / UTM zone 16N|6318|utm zone=16|0|||467|-90 23.97 -84 48.32
6346|NAD83(2011) / UTM zone 17N|6318|utm zone=17|0|||467|-84 23.81 -78 46.13
6347|NAD83(2011) / UTM zone 18N|6318|utm zone=18|0|||467|-78 28.28 -72 45.03
6348|NAD83(2011) / UTM zone 19N|6318|utm zone=19|0|||467|-72 33.61 -65.99 47.47
6350|NAD83(2011) / Conus Albers|6318|aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0|0|||467|-124.79 24.41 -66.91 49.38
6351|NAD83(2011) / EPSG Arctic zone 5-29|6318|lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000|0|||467|-173 69.5 -153 74.51
6352|NAD83(2011) / EPSG Arctic zone 5-31|6318|lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000|0|||467|-157 69.5 -137 74.51
6353|NAD83(2011) / EPSG Arctic zone 6-14|6318|lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000|0|||467|-174 66.16 -156 71.17
6354|NAD83(2011) / EPSG Arctic zone 6-16|6318|lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000|0|||467|-156 66.16 -138 71.17
6355|NAD83(2011) / Alabama East|6318|tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0|0|||467|-86.79 30.99 -84.89 35
6356|NAD83(2011) / Alabama West|6318|tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0|0|||467|-88.48 30.14 -86.3 35.02
6362|Mexico ITRF92 / LCC|4483|lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0|0|||261|-122.19 12.1 -84.64 32.72
6366|Mexico ITRF2008 / UTM zone 11N|6365|utm zone=11|0|||470|-122.19 15.01 -114 32.72
6367|Mexico ITRF2008 / UTM zone 12N|6365|utm zone=12|0|||470|-114 15.09 -108 32.27
6368|Mexico ITRF2008 / UTM zone 13N|6365|utm zone=13|0|||470|-108 14.05 -102 31.79
6369|Mexico ITRF2008 / UTM zone 14N|6365|utm zone=14|0|||470|-102 12.3 -96 29.81
6370|Mexico ITRF2008 / UTM zone 15N|6365|utm zone=15|0|||470|-96 12.1 -90 26
6371|Mexico ITRF2008 / UTM zone 16N|6365|utm zone=16|0|||470|-90 17.81 -84.64 25.77
6372|Mexico ITRF2008 / LCC|6365|lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0|0|||470|-122.19 12.1 -84.64 32.72
6381|UCS-2000 / Ukraine TM zone 7|5561|tmerc lat_0=0 lon_0=21 k=1 x_0=300000 y_0=0|0|||460|22.15 48.24 22.5 48.98
6382|UCS-2000 / Ukraine TM zone 8|5561|tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0|0|||460|22.5 47.71 25.5 51.96
6383|UCS-2000 / Ukraine TM zone 9|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0|0|||460|25.5 45.26 28.5 51.94
6384|UCS-2000 / Ukraine TM zone 10|5561|tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0|0|||460|28.5 43.42 31.5 52.12
6385|UCS-2000 / Ukraine TM zone 11|5561|tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0|0|||460|31.5 43.18 34.5 52.38
6386|UCS-2000 / Ukraine TM zone 12|5561|tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0|0|||460|34.5 43.24 37.5 51.25
6387|UCS-2000 / Ukraine TM zone 13|5561|tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0|0|||460|37.5 46.77 40.18 50.39
6391|Cayman Islands National Grid 2011|6135|lcc lat_0=19.3333333333333 lon_0=-80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120|5|||464|-83.6 17.58 -78.72 20.68
6393|NAD83(2011) / Alaska Albers|6318|aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0|0|||467|172.42 51.3 -129.99 71.4
6394|NAD83(2011) / Alaska zone 1|6318|omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000|0|||467|-141 54.61 -129.99 60.35
6395|NAD83(2011) / Alaska zone 2|6318|tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0|0|||467|-144.01 59.72 -140.98 70.16
6396|NAD83(2011) / Alaska zone 3|6318|tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0|0|||467|-148 59.72 -144 70.38
6397|NAD83(2011) / Alaska zone 4|6318|tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0|0|||467|-152.01 59.11 -147.99 70.63
6398|NAD83(2011) / Alaska zone 5|6318|tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0|0|||467|-156 55.72 -151.86 71.28
6399|NAD83(2011) / Alaska zone 6|6318|tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0|0|||467|-160 54.89 -155.99 71.4
6400|NAD83(2011) / Alaska zone 7|6318|tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0|0|||467|-164.01 54.32 -160 70.74
6401|NAD83(2011) / Alaska zone 8|6318|tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0|0|||467|-168.26 54.34 -164 69.05
6402|NAD83(2011) / Alaska zone 9|6318|tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0|0|||467|-173.16 56.49 -168 65.82
6403|NAD83(2011) / Alaska zone 10|6318|lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0|0|||467|172.42 51.3 -164.84 54.34
6404|NAD83(2011) / Arizona Central|6318|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|0|||467|-113.35 31.33 -110.44 37.01
6405|NAD83(2011) / Arizona Central (ft)|6318|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|5|||467|-113.35 31.33 -110.44 37.01
6406|NAD83(2011) / Arizona East|6318|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|0|||467|-111.71 31.33 -109.04 37.01
6407|NAD83(2011) / Arizona East (ft)|6318|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|5|||467|-111.71 31.33 -109.04 37.01
6408|NAD83(2011) / Arizona West|6318|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|0|||467|-114.81 32.05 -112.52 37
6409|NAD83(2011) / Arizona West (ft)|6318|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|5|||467|-114.81 32.05 -112.52 37
6410|NAD83(2011) / Arkansas North|6318|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0|0|||467|-94.62 34.67 -89.64 36.5
6411|NAD83(2011) / Arkansas North (ftUS)|6318|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0|4|||467|-94.62 34.67 -89.64 36.5
6412|NAD83(2011) / Arkansas South|6318|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000|0|||467|-94.48 33.01 -90.4 35.1
6413|NAD83(2011) / Arkansas South (ftUS)|6318|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984|4|||467|-94.48 33.01 -90.4 35.1
6414|NAD83(2011) / California Albers|6318|aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000|0|||467|-124.45 32.53 -114.12 42.01
6415|NAD83(2011) / California zone 1|6318|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000|0|||467|-124.45 39.59 -119.99 42.01
6416|NAD83(2011) / California zone 1 (ftUS)|6318|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016|4|||467|-124.45 39.59 -119.99 42.01
6417|NAD83(2011) / California zone 2|6318|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000|0|||467|-124.06 38.02 -119.54 40.16
6418|NAD83(2011) / California zone 2 (ftUS)|6318|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||467|-124.06 38.02 -119.54 40.16
6419|NAD83(2011) / California zone 3|6318|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000|0|||467|-123.02 36.73 -117.83 38.71
6420|NAD83(2011) / California zone 3 (ftUS)|6318|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016|4|||467|-123.02 36.73 -117.83 38.71
6421|NAD83(2011) / California zone 4|6318|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000|0|||467|-122.01 35.78 -115.62 37.58
6422|NAD83(2011) / California zone 4 (ftUS)|6318|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016|4|||467|-122.01 35.78 -115.62 37.58
6423|NAD83(2011) / California zone 5|6318|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000|0|||467|-121.42 32.76 -114.12 35.81
6424|NAD83(2011) / California zone 5 (ftUS)|6318|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||467|-121.42 32.76 -114.12 35.81
6425|NAD83(2011) / California zone 6|6318|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000|0|||467|-118.15 32.53 -114.42 34.08
6426|NAD83(2011) / California zone 6 (ftUS)|6318|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016|4|||467|-118.15 32.53 -114.42 34.08
6427|NAD83(2011) / Colorado Central|6318|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096|0|||467|-109.06 38.14 -102.04 40.09
6428|NAD83(2011) / Colorado Central (ftUS)|6318|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219|4|||467|-109.06 38.14 -102.04 40.09
6429|NAD83(2011) / Colorado North|6318|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096|0|||467|-109.06 39.56 -102.04 41.01
6430|NAD83(2011) / Colorado North (ftUS)|6318|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219|4|||467|-109.06 39.56 -102.04 41.01
6431|NAD83(2011) / Colorado South|6318|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096|0|||467|-109.06 36.98 -102.04 38.68
6432|NAD83(2011) / Colorado South (ftUS)|6318|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219|4|||467|-109.06 36.98 -102.04 38.68
6433|NAD83(2011) / Connecticut|6318|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048|0|||467|-73.73 40.98 -71.78 42.05
6434|NAD83(2011) / Connecticut (ftUS)|6318|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061|4|||467|-73.73 40.98 -71.78 42.05
6435|NAD83(2011) / Delaware|6318|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0|0|||467|-75.8 38.44 -74.97 39.85
6436|NAD83(2011) / Delaware (ftUS)|6318|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0|4|||467|-75.8 38.44 -74.97 39.85
6437|NAD83(2011) / Florida East|6318|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0|0|||467|-82.33 24.41 -79.97 30.83
6438|NAD83(2011) / Florida East (ftUS)|6318|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0|4|||467|-82.33 24.41 -79.97 30.83
6439|NAD83(2011) / Florida GDL Albers|6318|aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0|0|||467|-87.63 24.41 -79.97 31.01
6440|NAD83(2011) / Florida North|6318|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|0|||467|-87.63 29.21 -82.04 31.01
6441|NAD83(2011) / Florida North (ftUS)|6318|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|4|||467|-87.63 29.21 -82.04 31.01
6442|NAD83(2011) / Florida West|6318|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0|0|||467|-83.34 26.27 -81.13 29.6
6443|NAD83(2011) / Florida West (ftUS)|6318|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0|4|||467|-83.34 26.27 -81.13 29.6
6444|NAD83(2011) / Georgia East|6318|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0|0|||467|-83.47 30.36 -80.77 34.68
6445|NAD83(2011) / Georgia East (ftUS)|6318|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0|4|||467|-83.47 30.36 -80.77 34.68
6446|NAD83(2011) / Georgia West|6318|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0|0|||467|-85.61 30.62 -82.99 35.01
6447|NAD83(2011) / Georgia West (ftUS)|6318|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0|4|||467|-85.61 30.62 -82.99 35.01
6448|NAD83(2011) / Idaho Central|6318|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0|0|||467|-115.3 41.99 -112.67 45.7
6449|NAD83(2011) / Idaho Central (ftUS)|6318|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0|4|||467|-115.3 41.99 -112.67 45.7
6450|NAD83(2011) / Idaho East|6318|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0|0|||467|-113.24 41.99 -111.04 44.75
6451|NAD83(2011) / Idaho East (ftUS)|6318|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0|4|||467|-113.24 41.99 -111.04 44.75
6452|NAD83(2011) / Idaho West|6318|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0|0|||467|-117.24 41.99 -114.32 49.01
6453|NAD83(2011) / Idaho West (ftUS)|6318|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0|4|||467|-117.24 41.99 -114.32 49.01
6454|NAD83(2011) / Illinois East|6318|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|0|||467|-89.27 37.06 -87.02 42.5
6455|NAD83(2011) / Illinois East (ftUS)|6318|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|4|||467|-89.27 37.06 -87.02 42.5
6456|NAD83(2011) / Illinois West|6318|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0|0|||467|-91.52 36.97 -88.92 42.51
6457|NAD83(2011) / Illinois West (ftUS)|6318|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0|4|||467|-91.52 36.97 -88.92 42.51
6458|NAD83(2011) / Indiana East|6318|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000|0|||467|-86.59 37.95 -84.78 41.77
6459|NAD83(2011) / Indiana East (ftUS)|6318|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984|4|||467|-86.59 37.95 -84.78 41.77
6460|NAD83(2011) / Indiana West|6318|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000|0|||467|-88.1 37.77 -86.24 41.77
6461|NAD83(2011) / Indiana West (ftUS)|6318|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984|4|||467|-88.1 37.77 -86.24 41.77
6462|NAD83(2011) / Iowa North|6318|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000|0|||467|-96.65 41.85 -90.15 43.51
6463|NAD83(2011) / Iowa North (ftUS)|6318|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984|4|||467|-96.65 41.85 -90.15 43.51
6464|NAD83(2011) / Iowa South|6318|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0|0|||467|-96.14 40.36 -90.14 42.04
6465|NAD83(2011) / Iowa South (ftUS)|6318|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0|4|||467|-96.14 40.36 -90.14 42.04
6466|NAD83(2011) / Kansas North|6318|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0|0|||467|-102.06 38.52 -94.58 40.01
6467|NAD83(2011) / Kansas North (ftUS)|6318|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0|4|||467|-102.06 38.52 -94.58 40.01
6468|NAD83(2011) / Kansas South|6318|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000|0|||467|-102.05 36.99 -94.6 38.88
6469|NAD83(2011) / Kansas South (ftUS)|6318|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984|4|||467|-102.05 36.99 -94.6 38.88
6470|NAD83(2011) / Kentucky North|6318|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0|0|||467|-85.96 37.71 -82.47 39.15
6471|NAD83(2011) / Kentucky North (ftUS)|6318|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0|4|||467|-85.96 37.71 -82.47 39.15
6472|NAD83(2011) / Kentucky Single Zone|6318|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000|0|||467|-89.57 36.49 -81.95 39.15
6473|NAD83(2011) / Kentucky Single Zone (ftUS)|6318|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984|4|||467|-89.57 36.49 -81.95 39.15
6474|NAD83(2011) / Kentucky South|6318|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000|0|||467|-89.57 36.49 -81.95 38.17
6475|NAD83(2011) / Kentucky South (ftUS)|6318|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016|4|||467|-89.57 36.49 -81.95 38.17
6476|NAD83(2011) / Louisiana North|6318|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0|0|||467|-94.05 30.85 -90.86 33.03
6477|NAD83(2011) / Louisiana North (ftUS)|6318|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0|4|||467|-94.05 30.85 -90.86 33.03
6478|NAD83(2011) / Louisiana South|6318|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0|0|||467|-93.94 28.85 -88.75 31.07
6479|NAD83(2011) / Louisiana South (ftUS)|6318|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0|4|||467|-93.94 28.85 -88.75 31.07
6480|NAD83(2011) / Maine CS2000 Central|6318|tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0|0|||467|-70.03 43.75 -68.33 47.47
6481|NAD83(2011) / Maine CS2000 East|6318|tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0|0|||467|-68.58 44.18 -66.91 47.37
6482|NAD83(2011) / Maine CS2000 West|6318|tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0|0|||467|-71.09 43.07 -69.6 46.58
6483|NAD83(2011) / Maine East|6318|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||467|-70.03 43.88 -66.91 47.47
6484|NAD83(2011) / Maine East (ftUS)|6318|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|4|||467|-70.03 43.88 -66.91 47.47
6485|NAD83(2011) / Maine West|6318|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||467|-71.09 43.04 -69.26 46.58
6486|NAD83(2011) / Maine West (ftUS)|6318|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|4|||467|-71.09 43.04 -69.26 46.58
6487|NAD83(2011) / Maryland|6318|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0|0|||467|-79.49 37.97 -74.97 39.73
6488|NAD83(2011) / Maryland (ftUS)|6318|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0|4|||467|-79.49 37.97 -74.97 39.73
6489|NAD83(2011) / Massachusetts Island|6318|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0|0|||467|-70.91 41.19 -69.89 41.51
6490|NAD83(2011) / Massachusetts Island (ftUS)|6318|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0|4|||467|-70.91 41.19 -69.89 41.51
6491|NAD83(2011) / Massachusetts Mainland|6318|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000|0|||467|-73.5 41.46 -69.86 42.89
6492|NAD83(2011) / Massachusetts Mainland (ftUS)|6318|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000|4|||467|-73.5 41.46 -69.86 42.89
6493|NAD83(2011) / Michigan Central|6318|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0|0|||467|-87.06 43.8 -82.27 45.92
6494|NAD83(2011) / Michigan Central (ft)|6318|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0|5|||467|-87.06 43.8 -82.27 45.92
6495|NAD83(2011) / Michigan North|6318|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0|0|||467|-90.42 45.08 -83.44 48.32
6496|NAD83(2011) / Michigan North (ft)|6318|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0|5|||467|-90.42 45.08 -83.44 48.32
6497|NAD83(2011) / Michigan Oblique Mercator|6318|omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816|0|||467|-90.42 41.69 -82.13 48.32
6498|NAD83(2011) / Michigan South|6318|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0|0|||467|-87.2 41.69 -82.13 44.22
6499|NAD83(2011) / Michigan South (ft)|6318|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0|5|||467|-87.2 41.69 -82.13 44.22
6500|NAD83(2011) / Minnesota Central|6318|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000|0|||467|-96.86 45.28 -92.29 47.48
6501|NAD83(2011) / Minnesota Central (ftUS)|6318|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|4|||467|-96.86 45.28 -92.29 47.48
6502|NAD83(2011) / Minnesota North|6318|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000|0|||467|-97.22 46.64 -89.49 49.38
6503|NAD83(2011) / Minnesota North (ftUS)|6318|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|4|||467|-97.22 46.64 -89.49 49.38
6504|NAD83(2011) / Minnesota South|6318|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000|0|||467|-96.85 43.49 -91.21 45.59
6505|NAD83(2011) / Minnesota South (ftUS)|6318|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|4|||467|-96.85 43.49 -91.21 45.59
6506|NAD83(2011) / Mississippi East|6318|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|0|||467|-89.97 30.01 -88.09 35.01
6507|NAD83(2011) / Mississippi East (ftUS)|6318|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|4|||467|-89.97 30.01 -88.09 35.01
6508|NAD83(2011) / Mississippi TM|6318|tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000|0|||467|-91.65 30.01 -88.09 35.01
6509|NAD83(2011) / Mississippi West|6318|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0|0|||467|-91.65 31 -89.37 35.01
6510|NAD83(2011) / Mississippi West (ftUS)|6318|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0|4|||467|-91.65 31 -89.37 35.01
6511|NAD83(2011) / Missouri Central|6318|tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0|0|||467|-93.79 36.48 -91.41 40.61
6512|NAD83(2011) / Missouri East|6318|tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0|0|||467|-91.97 35.98 -89.1 40.61
6513|NAD83(2011) / Missouri West|6318|tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0|0|||467|-95.77 36.48 -93.48 40.59
6514|NAD83(2011) / Montana|6318|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0|0|||467|-116.07 44.35 -104.04 49.01
6515|NAD83(2011) / Montana (ft)|6318|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0|5|||467|-116.07 44.35 -104.04 49.01
6516|NAD83(2011) / Nebraska|6318|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0|0|||467|-104.06 39.99 -95.3 43.01
6517|NAD83(2011) / Nebraska (ftUS)|4759|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|4|||403|-104.06 39.99 -95.3 43.01
6518|NAD83(2011) / Nevada Central|6318|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000|0|||467|-118.19 36 -114.99 41
6519|NAD83(2011) / Nevada Central (ftUS)|6318|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000|4|||467|-118.19 36 -114.99 41
6520|NAD83(2011) / Nevada East|6318|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000|0|||467|-117.01 34.99 -114.03 42
6521|NAD83(2011) / Nevada East (ftUS)|6318|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016|4|||467|-117.01 34.99 -114.03 42
6522|NAD83(2011) / Nevada West|6318|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000|0|||467|-120 36.95 -116.99 42
6523|NAD83(2011) / Nevada West (ftUS)|6318|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984|4|||467|-120 36.95 -116.99 42
6524|NAD83(2011) / New Hampshire|6318|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|0|||467|-72.56 42.69 -70.63 45.31
6525|NAD83(2011) / New Hampshire (ftUS)|6318|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|4|||467|-72.56 42.69 -70.63 45.31
6526|NAD83(2011) / New Jersey|6318|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||467|-75.6 38.87 -73.88 41.36
6527|NAD83(2011) / New Jersey (ftUS)|6318|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||467|-75.6 38.87 -73.88 41.36
6528|NAD83(2011) / New Mexico Central|6318|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0|0|||467|-107.73 31.78 -104.84 37
6529|NAD83(2011) / New Mexico Central (ftUS)|6318|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0|4|||467|-107.73 31.78 -104.84 37
6530|NAD83(2011) / New Mexico East|6318|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|0|||467|-105.72 32 -102.99 37
6531|NAD83(2011) / New Mexico East (ftUS)|6318|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|4|||467|-105.72 32 -102.99 37
6532|NAD83(2011) / New Mexico West|6318|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0|0|||467|-109.06 31.33 -106.32 37
6533|NAD83(2011) / New Mexico West (ftUS)|6318|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0|4|||467|-109.06 31.33 -106.32 37
6534|NAD83(2011) / New York Central|6318|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0|0|||467|-77.75 41.99 -75.06 44.41
6535|NAD83(2011) / New York Central (ftUS)|6318|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0|4|||467|-77.75 41.99 -75.06 44.41
6536|NAD83(2011) / New York East|6318|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||467|-75.87 40.88 -73.23 45.02
6537|NAD83(2011) / New York East (ftUS)|6318|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|4|||467|-75.87 40.88 -73.23 45.02
6538|NAD83(2011) / New York Long Island|6318|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|0|||467|-74.26 40.47 -71.8 41.3
6539|NAD83(2011) / New York Long Island (ftUS)|6318|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|4|||467|-74.26 40.47 -71.8 41.3
6540|NAD83(2011) / New York West|6318|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0|0|||467|-79.77 41.99 -77.36 43.64
6541|NAD83(2011) / New York West (ftUS)|6318|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0|4|||467|-79.77 41.99 -77.36 43.64
6542|NAD83(2011) / North Carolina|6318|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0|0|||467|-84.33 33.83 -75.38 36.59
6543|NAD83(2011) / North Carolina (ftUS)|6318|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0|4|||467|-84.33 33.83 -75.38 36.59
6544|NAD83(2011) / North Dakota North|6318|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0|0|||467|-104.07 47.15 -96.83 49.01
6545|NAD83(2011) / North Dakota North (ft)|6318|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0|5|||467|-104.07 47.15 -96.83 49.01
6546|NAD83(2011) / North Dakota South|6318|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0|0|||467|-104.05 45.93 -96.55 47.83
6547|NAD83(2011) / North Dakota South (ft)|6318|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0|5|||467|-104.05 45.93 -96.55 47.83
6548|NAD83(2011) / Ohio North|6318|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|0|||467|-84.81 40.1 -80.51 42.33
6549|NAD83(2011) / Ohio North (ftUS)|6318|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|4|||467|-84.81 40.1 -80.51 42.33
6550|NAD83(2011) / Ohio South|6318|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|0|||467|-84.83 38.4 -80.7 40.36
6551|NAD83(2011) / Ohio South (ftUS)|6318|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|4|||467|-84.83 38.4 -80.7 40.36
6552|NAD83(2011) / Oklahoma North|6318|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|0|||467|-103 35.27 -94.42 37.01
6553|NAD83(2011) / Oklahoma North (ftUS)|6318|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|4|||467|-103 35.27 -94.42 37.01
6554|NAD83(2011) / Oklahoma South|6318|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|0|||467|-100 33.62 -94.42 35.57
6555|NAD83(2011) / Oklahoma South (ftUS)|6318|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|4|||467|-100 33.62 -94.42 35.57
6556|NAD83(2011) / Oregon LCC (m)|6318|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0|0|||467|-124.6 41.98 -116.47 46.26
6557|NAD83(2011) / Oregon GIC Lambert (ft)|6318|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0|5|||467|-124.6 41.98 -116.47 46.26
6558|NAD83(2011) / Oregon North|6318|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0|0|||467|-124.17 43.95 -116.47 46.26
6559|NAD83(2011) / Oregon North (ft)|6318|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0|5|||467|-124.17 43.95 -116.47 46.26
6560|NAD83(2011) / Oregon South|6318|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0|0|||467|-124.6 41.98 -116.9 44.56
6561|NAD83(2011) / Oregon South (ft)|6318|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0|5|||467|-124.6 41.98 -116.9 44.56
6562|NAD83(2011) / Pennsylvania North|6318|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|0|||467|-80.53 40.6 -74.7 42.53
6563|NAD83(2011) / Pennsylvania North (ftUS)|6318|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|4|||467|-80.53 40.6 -74.7 42.53
6564|NAD83(2011) / Pennsylvania South|6318|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|0|||467|-80.53 39.71 -74.72 41.18
6565|NAD83(2011) / Pennsylvania South (ftUS)|6318|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|4|||467|-80.53 39.71 -74.72 41.18
6566|NAD83(2011) / Puerto Rico and Virgin Is.|6318|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000|0|||467|-67.97 17.62 -64.51 18.57
6567|NAD83(2011) / Rhode Island|6318|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0|0|||467|-71.85 41.13 -71.08 42.02
6568|NAD83(2011) / Rhode Island (ftUS)|6318|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0|4|||467|-71.85 41.13 -71.08 42.02
6569|NAD83(2011) / South Carolina|6318|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|0|||467|-83.36 32.05 -78.52 35.21
6570|NAD83(2011) / South Carolina (ft)|6318|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|5|||467|-83.36 32.05 -78.52 35.21
6571|NAD83(2011) / South Dakota North|6318|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|0|||467|-104.07 44.14 -96.45 45.95
6572|NAD83(2011) / South Dakota North (ftUS)|6318|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|4|||467|-104.07 44.14 -96.45 45.95
6573|NAD83(2011) / South Dakota South|6318|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|0|||467|-104.06 42.48 -96.43 44.79
6574|NAD83(2011) / South Dakota South (ftUS)|6318|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|4|||467|-104.06 42.48 -96.43 44.79
6575|NAD83(2011) / Tennessee|6318|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|0|||467|-90.31 34.98 -81.65 36.68
6576|NAD83(2011) / Tennessee (ftUS)|6318|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|4|||467|-90.31 34.98 -81.65 36.68
6577|NAD83(2011) / Texas Central|6318|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000|0|||467|-106.66 29.78 -93.5 32.27
6578|NAD83(2011) / Texas Central (ftUS)|6318|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000|4|||467|-106.66 29.78 -93.5 32.27
6579|NAD83(2011) / Texas Centric Albers Equal Area|6318|aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000|0|||467|-106.66 25.83 -93.5 36.5
6580|NAD83(2011) / Texas Centric Lambert Conformal|6318|lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000|0|||467|-106.66 25.83 -93.5 36.5
6581|NAD83(2011) / Texas North|6318|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000|0|||467|-103.03 34.3 -99.99 36.5
6582|NAD83(2011) / Texas North (ftUS)|6318|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984|4|||467|-103.03 34.3 -99.99 36.5
6583|NAD83(2011) / Texas North Central|6318|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000|0|||467|-103.07 31.72 -94 34.58
6584|NAD83(2011) / Texas North Central (ftUS)|6318|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016|4|||467|-103.07 31.72 -94 34.58
6585|NAD83(2011) / Texas South|6318|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000|0|||467|-100.2 25.83 -96.85 28.21
6586|NAD83(2011) / Texas South (ftUS)|6318|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016|4|||467|-100.2 25.83 -96.85 28.21
6587|NAD83(2011) / Texas South Central|6318|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000|0|||467|-105 27.78 -93.76 30.67
6588|NAD83(2011) / Texas South Central (ftUS)|6318|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984|4|||467|-105 27.78 -93.76 30.67
6589|NAD83(2011) / Vermont|6318|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0|0|||467|-73.44 42.72 -71.5 45.03
6590|NAD83(2011) / Vermont (ftUS)|6318|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0|4|||467|-73.44 42.72 -71.5 45.03
6591|NAD83(2011) / Virginia Lambert|6318|lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0|0|||467|-83.68 36.54 -75.31 39.46
6592|NAD83(2011) / Virginia North|6318|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000|0|||467|-80.06 37.77 -76.51 39.46
6593|NAD83(2011) / Virginia North (ftUS)|6318|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016|4|||467|-80.06 37.77 -76.51 39.46
6594|NAD83(2011) / Virginia South|6318|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000|0|||467|-83.68 36.54 -75.31 38.28
6595|NAD83(2011) / Virginia South (ftUS)|6318|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984|4|||467|-83.68 36.54 -75.31 38.28
6596|NAD83(2011) / Washington North|6318|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0|0|||467|-124.79 47.08 -117.02 49.05
6597|NAD83(2011) / Washington North (ftUS)|6318|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0|4|||467|-124.79 47.08 -117.02 49.05
6598|NAD83(2011) / Washington South|6318|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0|0|||467|-124.4 45.54 -116.91 47.61
6599|NAD83(2011) / Washington South (ftUS)|6318|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0|4|||467|-124.4 45.54 -116.91 47.61
6600|NAD83(2011) / West Virginia North|6318|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|0|||467|-81.76 38.76 -77.72 40.64
6601|NAD83(2011) / West Virginia North (ftUS)|6318|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|4|||467|-81.76 38.76 -77.72 40.64
6602|NAD83(2011) / West Virginia South|6318|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|0|||467|-82.65 37.2 -79.05 39.17
6603|NAD83(2011) / West Virginia South (ftUS)|6318|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|4|||467|-82.65 37.2 -79.05 39.17
6604|NAD83(2011) / Wisconsin Central|4759|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|0|||403|-92.89 43.98 -86.25 45.8
6605|NAD83(2011) / Wisconsin Central (ftUS)|6318|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|4|||467|-92.89 43.98 -86.25 45.8
6606|NAD83(2011) / Wisconsin North|6318|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|0|||467|-92.89 45.37 -88.05 47.31
6607|NAD83(2011) / Wisconsin North (ftUS)|6318|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|4|||467|-92.89 45.37 -88.05 47.31
6608|NAD83(2011) / Wisconsin South|6318|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|0|||467|-91.43 42.48 -86.95 44.33
6609|NAD83(2011) / Wisconsin South (ftUS)|6318|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|4|||467|-91.43 42.48 -86.95 44.33
6610|NAD83(2011) / Wisconsin Transverse Mercator|6318|tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000|0|||467|-92.89 42.48 -86.25 47.31
6611|NAD83(2011) / Wyoming East|6318|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0|0|||467|-106.33 40.99 -104.05 45.01
6612|NAD83(2011) / Wyoming East (ftUS)|6318|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0|4|||467|-106.33 40.99 -104.05 45.01
6613|NAD83(2011) / Wyoming East Central|6318|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000|0|||467|-108.63 40.99 -106 45.01
6614|NAD83(2011) / Wyoming East Central (ftUS)|6318|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984|4|||467|-108.63 40.99 -106 45.01
6615|NAD83(2011) / Wyoming West|6318|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000|0|||467|-111.06 40.99 -109.04 44.67
6616|NAD83(2011) / Wyoming West (ftUS)|6318|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984|4|||467|-111.06 40.99 -109.04 44.67
6617|NAD83(2011) / Wyoming West Central|6318|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|0|||467|-111.06 40.99 -107.5 45.01
6618|NAD83(2011) / Wyoming West Central (ftUS)|6318|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|4|||467|-111.06 40.99 -107.5 45.01
6619|NAD83(2011) / Utah Central|6318|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000|0|||467|-114.05 38.49 -109.04 41.08
6620|NAD83(2011) / Utah North|6318|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000|0|||467|-114.04 40.55 -109.04 42.01
6621|NAD83(2011) / Utah South|6318|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000|0|||467|-114.05 36.99 -109.04 38.58
6622|NAD83(CSRS)v2 / Quebec Lambert|8237|lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0|0|||526|-79.85 44.99 -57.1 62.62
6623|NAD83 / Quebec Albers|4269|aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0|0|||676|-79.85 44.99 -57.1 62.62
6624|NAD83(CSRS)v2 / Quebec Albers|8237|aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0|0|||526|-79.85 44.99 -57.1 62.62
6625|NAD83(2011) / Utah Central (ftUS)|6318|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016|4|||467|-114.05 38.49 -109.04 41.08
6626|NAD83(2011) / Utah North (ftUS)|6318|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984|4|||467|-114.04 40.55 -109.04 42.01
6627|NAD83(2011) / Utah South (ftUS)|6318|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000|4|||467|-114.05 36.99 -109.04 38.58
6628|NAD83(PA11) / Hawaii zone 1|6322|tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0|0|||468|-156.1 18.87 -154.74 20.33
6629|NAD83(PA11) / Hawaii zone 2|6322|tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0|0|||468|-157.36 20.45 -155.93 21.26
6630|NAD83(PA11) / Hawaii zone 3|6322|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0|0|||468|-158.33 21.2 -157.61 21.75
6631|NAD83(PA11) / Hawaii zone 4|6322|tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0|0|||468|-159.85 21.81 -159.23 22.29
6632|NAD83(PA11) / Hawaii zone 5|6322|tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0|0|||468|-160.3 21.73 -159.99 22.07
6633|NAD83(PA11) / Hawaii zone 3 (ftUS)|6322|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0|4|||468|-158.33 21.2 -157.61 21.75
6634|NAD83(PA11) / UTM zone 4N|6322|utm zone=4|0|||468|-160.3 19.51 -155.99 22.29
6635|NAD83(PA11) / UTM zone 5N|6322|utm zone=5|0|||468|-156 18.87 -154.74 20.86
6636|NAD83(PA11) / UTM zone 2S|6322|utm zone=2 south|0|||468|-170.88 -14.59 -168.09 -14.11
6637|NAD83(MA11) / Guam Map Grid|6325|tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000|0|||469|144.58 13.18 145.01 13.7
6646|Karbala 1979 / Iraq National Grid|4743|tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0|0|||387|38.79 29.06 48.61 37.39
6669|JGD2011 / Japan Plane Rectangular CS I|6668|tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0|0|||471|128.17 26.96 130.46 34.74
6670|JGD2011 / Japan Plane Rectangular CS II|6668|tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0|0|||471|129.76 30.18 132.05 33.99
6671|JGD2011 / Japan Plane Rectangular CS III|6668|tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0|0|||471|130.81 33.72 133.49 36.38
6672|JGD2011 / Japan Plane Rectangular CS IV|6668|tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0|0|||471|131.95 32.69 134.81 34.45
6673|JGD2011 / Japan Plane Rectangular CS V|6668|tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0|0|||471|133.13 34.13 135.47 35.71
6674|JGD2011 / Japan Plane Rectangular CS VI|6668|tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0|0|||471|134.86 33.4 136.99 36.33
6675|JGD2011 / Japan Plane Rectangular CS VII|6668|tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0|0|||471|136.22 34.51 137.84 37.58
6676|JGD2011 / Japan Plane Rectangular CS VIII|6668|tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0|0|||471|137.32 34.54 139.91 38.58
6677|JGD2011 / Japan Plane Rectangular CS IX|6668|tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0|0|||471|138.4 29.31 141.11 37.98
6678|JGD2011 / Japan Plane Rectangular CS X|6668|tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0|0|||471|139.49 37.73 142.14 41.58
6679|JGD2011 / Japan Plane Rectangular CS XI|6668|tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0|0|||471|139.34 41.34 141.46 43.42
6680|JGD2011 / Japan Plane Rectangular CS XII|6668|tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0|0|||471|140.89 42.15 143.61 45.54
6681|JGD2011 / Japan Plane Rectangular CS XIII|6668|tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0|0|||471|142.61 41.87 145.87 44.4
6682|JGD2011 / Japan Plane Rectangular CS XIV|6668|tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0|0|||471|141.2 24.67 142.33 27.8
6683|JGD2011 / Japan Plane Rectangular CS XV|6668|tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0|0|||471|126.63 26.02 128.4 26.91
6684|JGD2011 / Japan Plane Rectangular CS XVI|6668|tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0|0|||471|122.83 23.98 125.51 24.94
6685|JGD2011 / Japan Plane Rectangular CS XVII|6668|tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0|0|||471|131.12 24.4 131.38 26.01
6686|JGD2011 / Japan Plane Rectangular CS XVIII|6668|tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0|0|||471|136.02 20.37 136.16 20.48
6687|JGD2011 / Japan Plane Rectangular CS XIX|6668|tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0|0|||471|153.91 24.22 154.05 24.35
6688|JGD2011 / UTM zone 51N|6668|utm zone=51|0|||471|122.38 21.1 126 29.71
6689|JGD2011 / UTM zone 52N|6668|utm zone=52|0|||471|126 21.12 132 38.63
6690|JGD2011 / UTM zone 53N|6668|utm zone=53|0|||471|132 17.09 138 43.55
6691|JGD2011 / UTM zone 54N|6668|utm zone=54|0|||471|138 17.63 144 46.05
6692|JGD2011 / UTM zone 55N|6668|utm zone=55|0|||471|144 23.03 147.86 45.65
6703|WGS 84 / TM 60 SW|4326|tmerc lat_0=0 lon_0=-60 k=0.9996 x_0=500000 y_0=10000000|0|||248|-63.01 -56.25 -56.99 -47.68
6707|RDN2008 / UTM zone 32N (N-E)|6706|utm zone=32|0|||472|5.93 36.53 12 47.04
6708|RDN2008 / UTM zone 33N (N-E)|6706|utm zone=33|0|||472|12 34.79 18 47.1
6709|RDN2008 / UTM zone 34N (N-E)|6706|utm zone=34|0|||472|17.99 34.76 18.99 41.64
6720|WGS 84 / CIG92|4326|tmerc lat_0=0 lon_0=105.625 k=1.000024 x_0=50000 y_0=1300000|0|||248|105.48 -10.63 105.77 -10.36
6721|GDA94 / CIG94|4283|tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1300000|0|||211|105.48 -10.63 105.77 -10.36
6722|WGS 84 / CKIG92|4326|tmerc lat_0=0 lon_0=96.875 k=1 x_0=50000 y_0=1400000|0|||248|96.76 -12.27 96.99 -11.76
6723|GDA94 / CKIG94|4283|tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1500000|0|||211|96.76 -12.27 96.99 -11.76
6732|GDA94 / MGA zone 41|4283|utm zone=41 south|0|||719|62.92 -57.5 66 -53.43
6733|GDA94 / MGA zone 42|4283|utm zone=42 south|0|||719|66 -58.96 72.01 -51.18
6734|GDA94 / MGA zone 43|4283|utm zone=43 south|0|||719|72 -59.02 78.01 -49.5
6735|GDA94 / MGA zone 44|4283|utm zone=44 south|0|||719|78 -58.47 83.57 -50.65
6736|GDA94 / MGA zone 46|4283|utm zone=46 south|0|||211|93.41 -15.46 96.01 -8.57
6737|GDA94 / MGA zone 47|4283|utm zone=47 south|0|||211|96 -15.56 100.34 -8.47
6738|GDA94 / MGA zone 59|4283|utm zone=59 south|0|||211|168 -32.48 173.35 -25.61
6784|NAD83(CORS96) / Oregon Baker zone (m)|6783|tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0|0|||473|-118.15 44.6 -117.37 45.19
6785|NAD83(CORS96) / Oregon Baker zone (ft)|6783|tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0|5|||473|-118.15 44.6 -117.37 45.19
6786|NAD83(2011) / Oregon Baker zone (m)|6318|tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0|0|||467|-118.15 44.6 -117.37 45.19
6787|NAD83(2011) / Oregon Baker zone (ft)|6318|tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0|5|||467|-118.15 44.6 -117.37 45.19
6788|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (m)|6783|tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0|0|||473|-122.45 41.88 -120.77 43.89
6789|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (ft)|6783|tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0|5|||473|-122.45 41.88 -120.77 43.89
6790|NAD83(2011) / Oregon Bend-Klamath Falls zone (m)|6318|tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0|0|||467|-122.45 41.88 -120.77 43.89
6791|NAD83(2011) / Oregon Bend-Klamath Falls zone (ft)|6318|tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0|5|||467|-122.45 41.88 -120.77 43.89
6792|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (m)|6783|lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000|0|||473|-121.88 43.76 -119.79 44.98
6793|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (ft)|6783|lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472|5|||473|-121.88 43.76 -119.79 44.98
6794|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (m)|6318|lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000|0|||467|-121.88 43.76 -119.79 44.98
6795|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (ft)|6318|lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472|5|||467|-121.88 43.76 -119.79 44.98
6796|NAD83(CORS96) / Oregon Bend-Burns zone (m)|6783|lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000|0|||473|-120.95 43.34 -118.8 44.28
6797|NAD83(CORS96) / Oregon Bend-Burns zone (ft)|6783|lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976|5|||473|-120.95 43.34 -118.8 44.28
6798|NAD83(2011) / Oregon Bend-Burns zone (m)|6318|lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000|0|||467|-120.95 43.34 -118.8 44.28
6799|NAD83(2011) / Oregon Bend-Burns zone (ft)|6318|lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976|5|||467|-120.95 43.34 -118.8 44.28
6800|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (m)|6783|tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0|0|||473|-123.83 42.49 -122.43 43.24
6801|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (ft)|6783|tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0|5|||473|-123.83 42.49 -122.43 43.24
6802|NAD83(2011) / Oregon Canyonville-Grants Pass zone (m)|6318|tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0|0|||467|-123.83 42.49 -122.43 43.24
6803|NAD83(2011) / Oregon Canyonville-Grants Pass zone (ft)|6318|tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0|5|||467|-123.83 42.49 -122.43 43.24
6804|NAD83(CORS96) / Oregon Columbia River East zone (m)|6783|lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000|0|||473|-122.05 45.49 -118.89 46.08
6805|NAD83(CORS96) / Oregon Columbia River East zone (ft)|6783|lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512|5|||473|-122.05 45.49 -118.89 46.08
6806|NAD83(2011) / Oregon Columbia River East zone (m)|6318|lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000|0|||467|-122.05 45.49 -118.89 46.08
6807|NAD83(2011) / Oregon Columbia River East zone (ft)|6318|lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512|5|||467|-122.05 45.49 -118.89 46.08
6808|NAD83(CORS96) / Oregon Columbia River West zone (m)|6783|omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000|0|||473|-124.33 45.17 -121.47 46.56
6809|NAD83(CORS96) / Oregon Columbia River West zone (ft)|6783|omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988|5|||473|-124.33 45.17 -121.47 46.56
6810|NAD83(2011) / Oregon Columbia River West zone (m)|6318|omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000|0|||467|-124.33 45.17 -121.47 46.56
6811|NAD83(2011) / Oregon Columbia River West zone (ft)|6318|omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988|5|||467|-124.33 45.17 -121.47 46.56
6812|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (m)|6783|tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0|0|||473|-123.96 42.82 -122.4 43.88
6813|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (ft)|6783|tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0|5|||473|-123.96 42.82 -122.4 43.88
6814|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (m)|6318|tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0|0|||467|-123.96 42.82 -122.4 43.88
6815|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (ft)|6318|tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0|5|||467|-123.96 42.82 -122.4 43.88
6816|NAD83(CORS96) / Oregon Dufur-Madras zone (m)|6783|tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0|0|||473|-121.95 44.63 -120.46 45.55
6817|NAD83(CORS96) / Oregon Dufur-Madras zone (ft)|6783|tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0|5|||473|-121.95 44.63 -120.46 45.55
6818|NAD83(2011) / Oregon Dufur-Madras zone (m)|6318|tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0|0|||467|-121.95 44.63 -120.46 45.55
6819|NAD83(2011) / Oregon Dufur-Madras zone (ft)|6318|tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0|5|||467|-121.95 44.63 -120.46 45.55
6820|NAD83(CORS96) / Oregon Eugene zone (m)|6783|tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0|0|||473|-123.8 43.74 -122.18 44.71
6821|NAD83(CORS96) / Oregon Eugene zone (ft)|6783|tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0|5|||473|-123.8 43.74 -122.18 44.71
6822|NAD83(2011) / Oregon Eugene zone (m)|6318|tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0|0|||467|-123.8 43.74 -122.18 44.71
6823|NAD83(2011) / Oregon Eugene zone (ft)|6318|tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0|5|||467|-123.8 43.74 -122.18 44.71
6824|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (m)|6783|tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0|0|||473|-123.95 41.88 -122.37 42.85
6825|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (ft)|6783|tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0|5|||473|-123.95 41.88 -122.37 42.85
6826|NAD83(2011) / Oregon Grants Pass-Ashland zone (m)|6318|tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0|0|||467|-123.95 41.88 -122.37 42.85
6827|NAD83(2011) / Oregon Grants Pass-Ashland zone (ft)|6318|tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0|5|||467|-123.95 41.88 -122.37 42.85
6828|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (m)|6783|tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0|0|||473|-122.43 45.02 -121.68 45.55
6829|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (ft)|6783|tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0|5|||473|-122.43 45.02 -121.68 45.55
6830|NAD83(2011) / Oregon Gresham-Warm Springs zone (m)|6318|tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0|0|||467|-122.43 45.02 -121.68 45.55
6831|NAD83(2011) / Oregon Gresham-Warm Springs zone (ft)|6318|tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0|5|||467|-122.43 45.02 -121.68 45.55
6832|NAD83(CORS96) / Oregon La Grande zone (m)|6783|tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0|0|||473|-118.17 45.13 -117.14 45.8
6833|NAD83(CORS96) / Oregon La Grande zone (ft)|6783|tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0|5|||473|-118.17 45.13 -117.14 45.8
6834|NAD83(2011) / Oregon La Grande zone (m)|6318|tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0|0|||467|-118.17 45.13 -117.14 45.8
6835|NAD83(2011) / Oregon La Grande zone (ft)|6318|tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0|5|||467|-118.17 45.13 -117.14 45.8
6836|NAD83(CORS96) / Oregon Ontario zone (m)|6783|tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0|0|||473|-117.9 43.41 -116.7 44.65
6837|NAD83(CORS96) / Oregon Ontario zone (ft)|6783|tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0|5|||473|-117.9 43.41 -116.7 44.65
6838|NAD83(2011) / Oregon Ontario zone (m)|6318|tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0|0|||467|-117.9 43.41 -116.7 44.65
6839|NAD83(2011) / Oregon Ontario zone (ft)|6318|tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0|5|||467|-117.9 43.41 -116.7 44.65
6840|NAD83(CORS96) / Oregon Coast zone (m)|6783|omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000|0|||473|-124.84 41.89 -123.35 46.4
6841|NAD83(CORS96) / Oregon Coast zone (ft)|6783|omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208|5|||473|-124.84 41.89 -123.35 46.4
6842|NAD83(2011) / Oregon Coast zone (m)|6318|omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000|0|||467|-124.84 41.89 -123.35 46.4
6843|NAD83(2011) / Oregon Coast zone (ft)|6318|omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208|5|||467|-124.84 41.89 -123.35 46.4
6844|NAD83(CORS96) / Oregon Pendleton zone (m)|6783|tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0|0|||473|-119.36 45.46 -118.17 46.02
6845|NAD83(CORS96) / Oregon Pendleton zone (ft)|6783|tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0|5|||473|-119.36 45.46 -118.17 46.02
6846|NAD83(2011) / Oregon Pendleton zone (m)|6318|tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0|0|||467|-119.36 45.46 -118.17 46.02
6847|NAD83(2011) / Oregon Pendleton zone (ft)|6318|tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0|5|||467|-119.36 45.46 -118.17 46.02
6848|NAD83(CORS96) / Oregon Pendleton-La Grande zone (m)|6783|tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0|0|||473|-118.64 45.13 -118.09 45.64
6849|NAD83(CORS96) / Oregon Pendleton-La Grande zone (ft)|6783|tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0|5|||473|-118.64 45.13 -118.09 45.64
6850|NAD83(2011) / Oregon Pendleton-La Grande zone (m)|6318|tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0|0|||467|-118.64 45.13 -118.09 45.64
6851|NAD83(2011) / Oregon Pendleton-La Grande zone (ft)|6318|tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0|5|||467|-118.64 45.13 -118.09 45.64
6852|NAD83(CORS96) / Oregon Portland zone (m)|6783|lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000|0|||473|-123.53 45.23 -122.11 46.01
6853|NAD83(CORS96) / Oregon Portland zone (ft)|6783|lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504|5|||473|-123.53 45.23 -122.11 46.01
6854|NAD83(2011) / Oregon Portland zone (m)|6318|lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000|0|||467|-123.53 45.23 -122.11 46.01
6855|NAD83(2011) / Oregon Portland zone (ft)|6318|lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504|5|||467|-123.53 45.23 -122.11 46.01
6856|NAD83(CORS96) / Oregon Salem zone (m)|6783|tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0|0|||473|-123.73 44.32 -121.89 45.3
6857|NAD83(CORS96) / Oregon Salem zone (ft)|6783|tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0|5|||473|-123.73 44.32 -121.89 45.3
6858|NAD83(2011) / Oregon Salem zone (m)|6318|tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0|0|||467|-123.73 44.32 -121.89 45.3
6859|NAD83(2011) / Oregon Salem zone (ft)|6318|tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0|5|||467|-123.73 44.32 -121.89 45.3
6860|NAD83(CORS96) / Oregon Santiam Pass zone (m)|6783|tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0|0|||473|-122.51 44.1 -121.69 44.66
6861|NAD83(CORS96) / Oregon Santiam Pass zone (ft)|6783|tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0|5|||473|-122.51 44.1 -121.69 44.66
6862|NAD83(2011) / Oregon Santiam Pass zone (m)|6318|tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0|0|||467|-122.51 44.1 -121.69 44.66
6863|NAD83(2011) / Oregon Santiam Pass zone (ft)|6318|tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0|5|||467|-122.51 44.1 -121.69 44.66
6867|NAD83(CORS96) / Oregon LCC (m)|6783|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0|0|||473|-124.6 41.98 -116.47 46.26
6868|NAD83(CORS96) / Oregon GIC Lambert (ft)|6783|lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0|5|||473|-124.6 41.98 -116.47 46.26
6870|ETRS89 / Albania TM 2010|4258|tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0|0|||186|19.22 39.64 21.06 42.67
6875|RDN2008 / Italy zone (N-E)|6706|tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0|0|||472|5.93 34.76 18.99 47.1
6876|RDN2008 / Zone 12 (N-E)|6706|tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0|0|||472|5.93 34.76 18.99 47.1
6879|NAD83(2011) / Wisconsin Central|6318|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|0|||467|-92.89 43.98 -86.25 45.8
6880|NAD83(2011) / Nebraska (ftUS)|6318|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|4|||467|-104.06 39.99 -95.3 43.01
6884|NAD83(CORS96) / Oregon North|6783|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0|0|||473|-124.17 43.95 -116.47 46.26
6885|NAD83(CORS96) / Oregon North (ft)|6783|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0|5|||473|-124.17 43.95 -116.47 46.26
6886|NAD83(CORS96) / Oregon South|6783|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0|0|||473|-124.6 41.98 -116.9 44.56
6887|NAD83(CORS96) / Oregon South (ft)|6783|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0|5|||473|-124.6 41.98 -116.9 44.56
6915|South East Island 1943 / UTM zone 40N|6892|utm zone=40|0|||477|55.15 -4.86 56.01 -3.66
6922|NAD83 / Kansas LCC|4269|lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0|0|||676|-102.06 36.99 -94.58 40.01
6923|NAD83 / Kansas LCC (ftUS)|4269|lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0|4|||676|-102.06 36.99 -94.58 40.01
6924|NAD83(2011) / Kansas LCC|6318|lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0|0|||467|-102.06 36.99 -94.58 40.01
6925|NAD83(2011) / Kansas LCC (ftUS)|6318|lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0|4|||467|-102.06 36.99 -94.58 40.01
6931|WGS 84 / NSIDC EASE-Grid 2.0 North|4326|laea lat_0=90 lon_0=0 x_0=0 y_0=0|0|||248|-180 0 180 90
6932|WGS 84 / NSIDC EASE-Grid 2.0 South|4326|laea lat_0=-90 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 0
6933|WGS 84 / NSIDC EASE-Grid 2.0 Global|4326|cea lat_ts=30 lon_0=0 x_0=0 y_0=0|0|||248|-180 -86 180 86
6956|VN-2000 / TM-3 zone 481|4756|tmerc lat_0=0 lon_0=102 k=0.9999 x_0=0 y_0=500000|0|||400|102.14 9.2 103.51 22.82
6957|VN-2000 / TM-3 zone 482|4756|tmerc lat_0=0 lon_0=105 k=0.9999 x_0=0 y_0=500000|0|||400|103.5 8.33 106.51 23.4
6958|VN-2000 / TM-3 zone 491|4756|tmerc lat_0=0 lon_0=108 k=0.9999 x_0=0 y_0=500000|0|||400|106.5 8.57 109.53 22.95
6959|VN-2000 / TM-3 Da Nang zone|4756|tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=0 y_0=500000|0|||400|106.43 8.57 108.76 21.67
6962|ETRS89 / Albania LCC 2010|4258|lcc lat_0=41 lon_0=20 lat_1=39 lat_2=43 x_0=0 y_0=0|0|||186|19.22 39.64 21.06 42.67
6966|NAD27 / Michigan North|4267|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382|4|||675|-90.42 45.08 -83.44 48.32
6984|Israeli Grid 05|6983|tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39|0|||480|34.17 29.45 35.69 33.28
6991|Israeli Grid 05/12|6990|tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39|0|||482|34.17 29.45 35.69 33.28
6996|NAD83(2011) / San Francisco CS13|6318|tmerc lat_0=37.75 lon_0=-122.45 k=1.000007e-06 x_0=48000 y_0=24000|0|||467|-123.56 36.85 -121.2 38.87
6997|NAD83(2011) / San Francisco CS13 (ftUS)|6318|tmerc lat_0=37.75 lon_0=-122.45 k=1.000007e-06 x_0=48000 y_0=24000|4|||467|-123.56 36.85 -121.2 38.87
7005|Nahrwan 1934 / UTM zone 37N|4744|utm zone=37|0|||388|38.79 31.14 42 36.75
7006|Nahrwan 1934 / UTM zone 38N|4744|utm zone=38|0|||388|42 29.06 48 37.39
7007|Nahrwan 1934 / UTM zone 39N|4744|utm zone=39|0|||388|48 29.6 48.75 31
7057|NAD83(2011) / IaRCS zone 1|6318|lcc lat_1=43.2 lat_0=43.2 lon_0=-95.25 k_0=1.000052 x_0=3505207.01041402 y_0=2926085.8521717|4|||467|-96.6 42.9 -93.97 43.51
7058|NAD83(2011) / IaRCS zone 2|6318|lcc lat_1=43.1666666666667 lat_0=43.1666666666667 lon_0=-92.75 k_0=1.000043 x_0=3810007.62001524 y_0=2987045.97409195|4|||467|-93.98 42.9 -91.6 43.51
7059|NAD83(2011) / IaRCS zone 3|6318|tmerc lat_0=40.25 lon_0=-91.2 k=1.000035 x_0=4114808.22961646 y_0=2529845.05969012|4|||467|-91.62 42.29 -90.89 43.51
7060|NAD83(2011) / IaRCS zone 4|6318|lcc lat_1=42.5333333333333 lat_0=42.5333333333333 lon_0=-94.8333333333333 k_0=1.000045 x_0=4419608.83921768 y_0=2621285.24257049|4|||467|-96.65 42.2 -93 42.92
7061|NAD83(2011) / IaRCS zone 5|6318|lcc lat_1=42.65 lat_0=42.65 lon_0=-92.25 k_0=1.000032 x_0=4724409.4488189 y_0=2712725.42545085|4|||467|-93.03 42.2 -91.59 43.09
7062|NAD83(2011) / IaRCS zone 6|6318|tmerc lat_0=40.25 lon_0=-95.7333333333333 k=1.000039 x_0=5029210.05842012 y_0=2011684.02336805|4|||467|-96.37 40.58 -95.04 42.22
7063|NAD83(2011) / IaRCS zone 7|6318|tmerc lat_0=40.25 lon_0=-94.6333333333333 k=1.000045 x_0=5334010.66802134 y_0=2072644.14528829|4|||467|-95.16 41.15 -94.16 42.22
7064|NAD83(2011) / IaRCS zone 8|6318|tmerc lat_0=40.25 lon_0=-93.7166666666667 k=1.000033 x_0=5638811.27762256 y_0=2133604.26720853|4|||467|-94.29 41.15 -93.23 42.22
7065|NAD83(2011) / IaRCS zone 9|6318|tmerc lat_0=40.25 lon_0=-92.8166666666667 k=1.000027 x_0=5943611.88722378 y_0=2194564.38912878|4|||467|-93.35 41.16 -92.29 42.3
7066|NAD83(2011) / IaRCS zone 10|6318|lcc lat_1=41.8333333333333 lat_0=41.8333333333333 lon_0=-91.6666666666667 k_0=1.00002 x_0=6248412.49682499 y_0=2438404.87680975|4|||467|-92.31 41.42 -90.89 42.3
7067|NAD83(2011) / IaRCS zone 11|6318|tmerc lat_0=40.25 lon_0=-90.5333333333333 k=1.000027 x_0=6553213.10642621 y_0=2316484.63296927|4|||467|-91.14 41.44 -90.14 42.68
7068|NAD83(2011) / IaRCS zone 12|6318|lcc lat_1=40.9166666666667 lat_0=40.9166666666667 lon_0=-93.75 k_0=1.000037 x_0=6858013.71602743 y_0=1889763.77952756|4|||467|-95.39 40.57 -92.17 41.17
7069|NAD83(2011) / IaRCS zone 13|6318|tmerc lat_0=40.25 lon_0=-91.9166666666667 k=1.00002 x_0=7162814.32562865 y_0=1950723.9014478|4|||467|-92.42 40.59 -91.48 41.52
7070|NAD83(2011) / IaRCS zone 14|6318|tmerc lat_0=40.25 lon_0=-91.25 k=1.000018 x_0=7467614.93522987 y_0=1889763.77952756|4|||467|-91.72 40.36 -90.78 41.6
7074|RGTAAF07 / UTM zone 37S|7073|utm zone=37 south|0|||483|37.98 -25.7 41.82 -20.91
7075|RGTAAF07 / UTM zone 38S|7073|utm zone=38 south|0|||483|45.37 -49.38 48.01 -43.12
7076|RGTAAF07 / UTM zone 39S|7073|utm zone=39 south|0|||483|48 -49.82 54.01 -42.61
7077|RGTAAF07 / UTM zone 40S|7073|utm zone=40 south|0|||483|54 -49.61 57.16 -43.3
7078|RGTAAF07 / UTM zone 41S|7073|utm zone=41 south|0|||483|62.96 -53.03 66 -45.73
7079|RGTAAF07 / UTM zone 42S|7073|utm zone=42 south|0|||483|66 -53.24 72.01 -45.11
7080|RGTAAF07 / UTM zone 43S|7073|utm zone=43 south|0|||483|72 -51.19 78.01 -34.47
7081|RGTAAF07 / UTM zone 44S|7073|utm zone=44 south|0|||483|78 -42.04 81.83 -34.5
7109|NAD83(2011) / RMTCRS St Mary (m)|6318|tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000 y_0=0|0|||467|-113.97 48.55 -113 49.01
7110|NAD83(2011) / RMTCRS Blackfeet (m)|6318|tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=100000 y_0=0|0|||467|-113.84 48 -112 49.01
7111|NAD83(2011) / RMTCRS Milk River (m)|6318|lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000 y_0=200000|0|||467|-112.5 47.78 -108.74 49.01
7112|NAD83(2011) / RMTCRS Fort Belknap (m)|6318|lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=200000 y_0=150000|0|||467|-110.84 47.78 -106.99 49.01
7113|NAD83(2011) / RMTCRS Fort Peck Assiniboine (m)|6318|lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=200000 y_0=100000|0|||467|-107.57 48.01 -104.78 48.88
7114|NAD83(2011) / RMTCRS Fort Peck Sioux (m)|6318|lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=100000 y_0=50000|0|||467|-107.76 47.75 -104.04 49.01
7115|NAD83(2011) / RMTCRS Crow (m)|6318|tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=200000 y_0=0|0|||467|-108.84 44.99 -106.66 46.09
7116|NAD83(2011) / RMTCRS Bobcat (m)|6318|lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=100000 y_0=100000|0|||467|-112.34 45.36 -110.75 46.59
7117|NAD83(2011) / RMTCRS Billings (m)|6318|lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=200000 y_0=50000|0|||467|-109.42 44.99 -107.99 47.41
7118|NAD83(2011) / RMTCRS Wind River (m)|6318|tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=100000 y_0=0|0|||467|-109.5 42.69 -107.94 43.86
7119|NAD83(2011) / RMTCRS St Mary (ft)|6318|tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000.00001464 y_0=0|5|||467|-113.97 48.55 -113 49.01
7120|NAD83(2011) / RMTCRS Blackfeet (ft)|6318|tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=99999.9999996 y_0=0|5|||467|-113.84 48 -112 49.01
7121|NAD83(2011) / RMTCRS Milk River (ft)|6318|lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000.00001464 y_0=199999.9999992|5|||467|-112.5 47.78 -108.74 49.01
7122|NAD83(2011) / RMTCRS Fort Belknap (ft)|6318|lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=199999.9999992 y_0=150000.00001464|5|||467|-110.84 47.78 -106.99 49.01
7123|NAD83(2011) / RMTCRS Fort Peck Assiniboine (ft)|6318|lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=199999.9999992 y_0=99999.9999996|5|||467|-107.57 48.01 -104.78 48.88
7124|NAD83(2011) / RMTCRS Fort Peck Sioux (ft)|6318|lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=99999.9999996 y_0=49999.99971024|5|||467|-107.76 47.75 -104.04 49.01
7125|NAD83(2011) / RMTCRS Crow (ft)|6318|tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=199999.9999992 y_0=0|5|||467|-108.84 44.99 -106.66 46.09
7126|NAD83(2011) / RMTCRS Bobcat (ft)|6318|lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=99999.9999996 y_0=99999.9999996|5|||467|-112.34 45.36 -110.75 46.59
7127|NAD83(2011) / RMTCRS Billings (ft)|6318|lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=199999.9999992 y_0=50000.00001504|5|||467|-109.42 44.99 -107.99 47.41
7128|NAD83(2011) / RMTCRS Wind River (ftUS)|6318|tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=99999.99998984 y_0=0|4|||467|-109.5 42.69 -107.94 43.86
7131|NAD83(2011) / San Francisco CS13|6318|tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000|0|||467|-123.56 36.85 -121.2 38.87
7132|NAD83(2011) / San Francisco CS13 (ftUS)|6318|tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000|4|||467|-123.56 36.85 -121.2 38.87
7142|Palestine 1923 / Palestine Grid modified|4281|tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=126867.909|0|||209|34.17 29.18 39.31 33.38
7257|NAD83(2011) / InGCS Adams (m)|6318|tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000|0|||467|-85.08 40.56 -84.8 40.93
7258|NAD83(2011) / InGCS Adams (ftUS)|6318|tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000|4|||467|-85.08 40.56 -84.8 40.93
7259|NAD83(2011) / InGCS Allen (m)|6318|tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000|0|||467|-85.34 40.91 -84.8 41.28
7260|NAD83(2011) / InGCS Allen (ftUS)|6318|tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000|4|||467|-85.34 40.91 -84.8 41.28
7261|NAD83(2011) / InGCS Bartholomew (m)|6318|tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000|0|||467|-86.09 39.03 -85.68 39.36
7262|NAD83(2011) / InGCS Bartholomew (ftUS)|6318|tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000|4|||467|-86.09 39.03 -85.68 39.36
7263|NAD83(2011) / InGCS Benton (m)|6318|tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000|0|||467|-87.53 40.47 -87.09 40.74
7264|NAD83(2011) / InGCS Benton (ftUS)|6318|tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000|4|||467|-87.53 40.47 -87.09 40.74
7265|NAD83(2011) / InGCS Blackford-Delaware (m)|6318|tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000|0|||467|-85.58 40.07 -85.2 40.57
7266|NAD83(2011) / InGCS Blackford-Delaware (ftUS)|6318|tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000|4|||467|-85.58 40.07 -85.2 40.57
7267|NAD83(2011) / InGCS Boone-Hendricks (m)|6318|tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000|0|||467|-86.7 39.6 -86.24 40.19
7268|NAD83(2011) / InGCS Boone-Hendricks (ftUS)|6318|tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000|4|||467|-86.7 39.6 -86.24 40.19
7269|NAD83(2011) / InGCS Brown (m)|6318|tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000|0|||467|-86.39 39.04 -86.07 39.35
7270|NAD83(2011) / InGCS Brown (ftUS)|6318|tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000|4|||467|-86.39 39.04 -86.07 39.35
7271|NAD83(2011) / InGCS Carroll (m)|6318|tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000|0|||467|-86.78 40.43 -86.37 40.74
7272|NAD83(2011) / InGCS Carroll (ftUS)|6318|tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000|4|||467|-86.78 40.43 -86.37 40.74
7273|NAD83(2011) / InGCS Cass (m)|6318|tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000|0|||467|-86.59 40.56 -86.16 40.92
7274|NAD83(2011) / InGCS Cass (ftUS)|6318|tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000|4|||467|-86.59 40.56 -86.16 40.92
7275|NAD83(2011) / InGCS Clark-Floyd-Scott (m)|6318|tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000|0|||467|-86.04 38.17 -85.41 38.84
7276|NAD83(2011) / InGCS Clark-Floyd-Scott (ftUS)|6318|tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000|4|||467|-86.04 38.17 -85.41 38.84
7277|NAD83(2011) / InGCS Clay (m)|6318|tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000|0|||467|-87.25 39.16 -86.93 39.61
7278|NAD83(2011) / InGCS Clay (ftUS)|6318|tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000|4|||467|-87.25 39.16 -86.93 39.61
7279|NAD83(2011) / InGCS Clinton (m)|6318|tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000|0|||467|-86.7 40.17 -86.24 40.44
7280|NAD83(2011) / InGCS Clinton (ftUS)|6318|tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000|4|||467|-86.7 40.17 -86.24 40.44
7281|NAD83(2011) / InGCS Crawford-Lawrence-Orange (m)|6318|tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000|0|||467|-86.69 38.1 -86.24 39
7282|NAD83(2011) / InGCS Crawford-Lawrence-Orange (ftUS)|6318|tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000|4|||467|-86.69 38.1 -86.24 39
7283|NAD83(2011) / InGCS Daviess-Greene (m)|6318|tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000|0|||467|-87.28 38.49 -86.68 39.18
7284|NAD83(2011) / InGCS Daviess-Greene (ftUS)|6318|tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000|4|||467|-87.28 38.49 -86.68 39.18
7285|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (m)|6318|tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000|0|||467|-85.21 38.68 -84.78 39.31
7286|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (ftUS)|6318|tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000|4|||467|-85.21 38.68 -84.78 39.31
7287|NAD83(2011) / InGCS Decatur-Rush (m)|6318|tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000|0|||467|-85.69 39.13 -85.29 39.79
7288|NAD83(2011) / InGCS Decatur-Rush (ftUS)|6318|tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000|4|||467|-85.69 39.13 -85.29 39.79
7289|NAD83(2011) / InGCS DeKalb (m)|6318|tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000|0|||467|-85.2 41.26 -84.8 41.54
7290|NAD83(2011) / InGCS DeKalb (ftUS)|6318|tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000|4|||467|-85.2 41.26 -84.8 41.54
7291|NAD83(2011) / InGCS Dubois-Martin (m)|6318|tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000|0|||467|-87.08 38.2 -86.67 38.91
7292|NAD83(2011) / InGCS Dubois-Martin (ftUS)|6318|tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000|4|||467|-87.08 38.2 -86.67 38.91
7293|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (m)|6318|tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000|0|||467|-86.08 40.65 -85.63 41.77
7294|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (ftUS)|6318|tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000|4|||467|-86.08 40.65 -85.63 41.77
7295|NAD83(2011) / InGCS Fayette-Franklin-Union (m)|6318|tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000|0|||467|-85.31 39.26 -84.81 39.79
7296|NAD83(2011) / InGCS Fayette-Franklin-Union (ftUS)|6318|tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000|4|||467|-85.31 39.26 -84.81 39.79
7297|NAD83(2011) / InGCS Fountain-Warren (m)|6318|tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000|0|||467|-87.54 39.95 -87.09 40.48
7298|NAD83(2011) / InGCS Fountain-Warren (ftUS)|6318|tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000|4|||467|-87.54 39.95 -87.09 40.48
7299|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (m)|6318|tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000|0|||467|-86.53 40.9 -85.94 41.77
7300|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (ftUS)|6318|tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000|4|||467|-86.53 40.9 -85.94 41.77
7301|NAD83(2011) / InGCS Gibson (m)|6318|tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000|0|||467|-87.99 38.16 -87.31 38.54
7302|NAD83(2011) / InGCS Gibson (ftUS)|6318|tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000|4|||467|-87.99 38.16 -87.31 38.54
7303|NAD83(2011) / InGCS Grant (m)|6318|tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000|0|||467|-85.87 40.37 -85.44 40.66
7304|NAD83(2011) / InGCS Grant (ftUS)|6318|tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000|4|||467|-85.87 40.37 -85.44 40.66
7305|NAD83(2011) / InGCS Hamilton-Tipton (m)|6318|tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000|0|||467|-86.25 39.92 -85.86 40.41
7306|NAD83(2011) / InGCS Hamilton-Tipton (ftUS)|6318|tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000|4|||467|-86.25 39.92 -85.86 40.41
7307|NAD83(2011) / InGCS Hancock-Madison (m)|6318|tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000|0|||467|-85.96 39.69 -85.57 40.38
7308|NAD83(2011) / InGCS Hancock-Madison (ftUS)|6318|tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000|4|||467|-85.96 39.69 -85.57 40.38
7309|NAD83(2011) / InGCS Harrison-Washington (m)|6318|tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000|0|||467|-86.33 37.95 -85.84 38.79
7310|NAD83(2011) / InGCS Harrison-Washington (ftUS)|6318|tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000|4|||467|-86.33 37.95 -85.84 38.79
7311|NAD83(2011) / InGCS Henry (m)|6318|tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000|0|||467|-85.6 39.78 -85.2 40.08
7312|NAD83(2011) / InGCS Henry (ftUS)|6318|tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000|4|||467|-85.6 39.78 -85.2 40.08
7313|NAD83(2011) / InGCS Howard-Miami (m)|6318|tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000|0|||467|-86.38 40.37 -85.86 41
7314|NAD83(2011) / InGCS Howard-Miami (ftUS)|6318|tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000|4|||467|-86.38 40.37 -85.86 41
7315|NAD83(2011) / InGCS Huntington-Whitley (m)|6318|tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000|0|||467|-85.69 40.65 -85.3 41.3
7316|NAD83(2011) / InGCS Huntington-Whitley (ftUS)|6318|tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000|4|||467|-85.69 40.65 -85.3 41.3
7317|NAD83(2011) / InGCS Jackson (m)|6318|tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000|0|||467|-86.32 38.72 -85.79 39.08
7318|NAD83(2011) / InGCS Jackson (ftUS)|6318|tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000|4|||467|-86.32 38.72 -85.79 39.08
7319|NAD83(2011) / InGCS Jasper-Porter (m)|6318|tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000|0|||467|-87.28 40.73 -86.92 41.77
7320|NAD83(2011) / InGCS Jasper-Porter (ftUS)|6318|tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000|4|||467|-87.28 40.73 -86.92 41.77
7321|NAD83(2011) / InGCS Jay (m)|6318|tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000|0|||467|-85.22 40.3 -84.8 40.58
7322|NAD83(2011) / InGCS Jay (ftUS)|6318|tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000|4|||467|-85.22 40.3 -84.8 40.58
7323|NAD83(2011) / InGCS Jefferson (m)|6318|tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000|0|||467|-85.69 38.58 -85.2 38.92
7324|NAD83(2011) / InGCS Jefferson (ftUS)|6318|tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000|4|||467|-85.69 38.58 -85.2 38.92
7325|NAD83(2011) / InGCS Jennings (m)|6318|tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000|0|||467|-85.8 38.8 -85.43 39.2
7326|NAD83(2011) / InGCS Jennings (ftUS)|6318|tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000|4|||467|-85.8 38.8 -85.43 39.2
7327|NAD83(2011) / InGCS Johnson-Marion (m)|6318|tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000|0|||467|-86.33 39.34 -85.93 39.93
7328|NAD83(2011) / InGCS Johnson-Marion (ftUS)|6318|tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000|4|||467|-86.33 39.34 -85.93 39.93
7329|NAD83(2011) / InGCS Knox (m)|6318|tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000|0|||467|-87.76 38.41 -87.09 38.91
7330|NAD83(2011) / InGCS Knox (ftUS)|6318|tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000|4|||467|-87.76 38.41 -87.09 38.91
7331|NAD83(2011) / InGCS LaGrange-Noble (m)|6318|tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000|0|||467|-85.66 41.26 -85.19 41.77
7332|NAD83(2011) / InGCS LaGrange-Noble (ftUS)|6318|tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000|4|||467|-85.66 41.26 -85.19 41.77
7333|NAD83(2011) / InGCS Lake-Newton (m)|6318|tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000|0|||467|-87.53 40.73 -87.21 41.77
7334|NAD83(2011) / InGCS Lake-Newton (ftUS)|6318|tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000|4|||467|-87.53 40.73 -87.21 41.77
7335|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (m)|6318|tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000|0|||467|-86.94 40.9 -86.46 41.77
7336|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (ftUS)|6318|tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000|4|||467|-86.94 40.9 -86.46 41.77
7337|NAD83(2011) / InGCS Monroe-Morgan (m)|6318|tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000|0|||467|-86.69 38.99 -86.24 39.64
7338|NAD83(2011) / InGCS Monroe-Morgan (ftUS)|6318|tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000|4|||467|-86.69 38.99 -86.24 39.64
7339|NAD83(2011) / InGCS Montgomery-Putnam (m)|6318|tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000|0|||467|-87.1 39.47 -86.64 40.22
7340|NAD83(2011) / InGCS Montgomery-Putnam (ftUS)|6318|tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000|4|||467|-87.1 39.47 -86.64 40.22
7341|NAD83(2011) / InGCS Owen (m)|6318|tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000|0|||467|-87.06 39.16 -86.63 39.48
7342|NAD83(2011) / InGCS Owen (ftUS)|6318|tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000|4|||467|-87.06 39.16 -86.63 39.48
7343|NAD83(2011) / InGCS Parke-Vermillion (m)|6318|tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000|0|||467|-87.54 39.6 -87 40.15
7344|NAD83(2011) / InGCS Parke-Vermillion (ftUS)|6318|tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000|4|||467|-87.54 39.6 -87 40.15
7345|NAD83(2011) / InGCS Perry (m)|6318|tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000|0|||467|-86.82 37.84 -86.43 38.27
7346|NAD83(2011) / InGCS Perry (ftUS)|6318|tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000|4|||467|-86.82 37.84 -86.43 38.27
7347|NAD83(2011) / InGCS Pike-Warrick (m)|6318|tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000|0|||467|-87.48 37.87 -87.01 38.56
7348|NAD83(2011) / InGCS Pike-Warrick (ftUS)|6318|tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000|4|||467|-87.48 37.87 -87.01 38.56
7349|NAD83(2011) / InGCS Posey (m)|6318|tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000|0|||467|-88.1 37.77 -87.68 38.24
7350|NAD83(2011) / InGCS Posey (ftUS)|6318|tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000|4|||467|-88.1 37.77 -87.68 38.24
7351|NAD83(2011) / InGCS Randolph-Wayne (m)|6318|tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000|0|||467|-85.23 39.71 -84.8 40.32
7352|NAD83(2011) / InGCS Randolph-Wayne (ftUS)|6318|tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000|4|||467|-85.23 39.71 -84.8 40.32
7353|NAD83(2011) / InGCS Ripley (m)|6318|tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000|0|||467|-85.45 38.91 -85.06 39.32
7354|NAD83(2011) / InGCS Ripley (ftUS)|6318|tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000|4|||467|-85.45 38.91 -85.06 39.32
7355|NAD83(2011) / InGCS Shelby (m)|6318|tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000|0|||467|-85.96 39.34 -85.62 39.7
7356|NAD83(2011) / InGCS Shelby (ftUS)|6318|tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000|4|||467|-85.96 39.34 -85.62 39.7
7357|NAD83(2011) / InGCS Spencer (m)|6318|tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000|0|||467|-87.27 37.78 -86.76 38.21
7358|NAD83(2011) / InGCS Spencer (ftUS)|6318|tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000|4|||467|-87.27 37.78 -86.76 38.21
7359|NAD83(2011) / InGCS Steuben (m)|6318|tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000|0|||467|-85.2 41.52 -84.8 41.77
7360|NAD83(2011) / InGCS Steuben (ftUS)|6318|tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000|4|||467|-85.2 41.52 -84.8 41.77
7361|NAD83(2011) / InGCS Sullivan (m)|6318|tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000|0|||467|-87.66 38.9 -87.24 39.26
7362|NAD83(2011) / InGCS Sullivan (ftUS)|6318|tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000|4|||467|-87.66 38.9 -87.24 39.26
7363|NAD83(2011) / InGCS Tippecanoe-White (m)|6318|tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000|0|||467|-87.1 40.21 -86.58 40.92
7364|NAD83(2011) / InGCS Tippecanoe-White (ftUS)|6318|tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000|4|||467|-87.1 40.21 -86.58 40.92
7365|NAD83(2011) / InGCS Vanderburgh (m)|6318|tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000|0|||467|-87.71 37.82 -87.44 38.17
7366|NAD83(2011) / InGCS Vanderburgh (ftUS)|6318|tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000|4|||467|-87.71 37.82 -87.44 38.17
7367|NAD83(2011) / InGCS Vigo (m)|6318|tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000|0|||467|-87.63 39.25 -87.19 39.61
7368|NAD83(2011) / InGCS Vigo (ftUS)|6318|tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000|4|||467|-87.63 39.25 -87.19 39.61
7369|NAD83(2011) / InGCS Wells (m)|6318|tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000|0|||467|-85.45 40.56 -85.06 40.92
7370|NAD83(2011) / InGCS Wells (ftUS)|6318|tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000|4|||467|-85.45 40.56 -85.06 40.92
7374|ONGD14 / UTM zone 39N|7373|utm zone=39|0|||485|51.99 14.94 54.01 19.67
7375|ONGD14 / UTM zone 40N|7373|utm zone=40|0|||485|54 14.33 60.01 26.74
7376|ONGD14 / UTM zone 41N|7373|utm zone=41|0|||485|60 16.37 63.38 24.09
7528|NAD83(2011) / WISCRS Adams and Juneau (m)|6318|tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037|0|||467|-90.32 43.64 -89.59 44.25
7529|NAD83(2011) / WISCRS Ashland (m)|6318|tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017|0|||467|-90.93 45.98 -90.3 47.09
7530|NAD83(2011) / WISCRS Barron (m)|6318|tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029|0|||467|-92.16 45.2 -91.53 45.65
7531|NAD83(2011) / WISCRS Bayfield (m)|6318|lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837|0|||467|-91.56 46.15 -90.75 47.01
7532|NAD83(2011) / WISCRS Brown (m)|6318|tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600|0|||467|-88.26 44.24 -87.76 44.68
7533|NAD83(2011) / WISCRS Buffalo (m)|6318|tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048|0|||467|-92.09 44.02 -91.52 44.6
7534|NAD83(2011) / WISCRS Burnett (m)|6318|lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043|0|||467|-92.89 45.63 -92.03 46.16
7535|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|6318|tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049|0|||467|-88.89 43.54 -88.04 44.6
7536|NAD83(2011) / WISCRS Chippewa (m)|6318|lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346|0|||467|-91.67 44.85 -90.92 45.3
7537|NAD83(2011) / WISCRS Clark (m)|6318|tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086|0|||467|-90.93 44.42 -90.31 45.04
7538|NAD83(2011) / WISCRS Columbia (m)|6318|lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134|0|||467|-89.79 43.28 -89 43.65
7539|NAD83(2011) / WISCRS Crawford (m)|6318|lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201|0|||467|-91.22 42.98 -90.66 43.43
7540|NAD83(2011) / WISCRS Dane (m)|6318|lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896|0|||467|-89.84 42.84 -89 43.3
7541|NAD83(2011) / WISCRS Dodge and Jefferson (m)|6318|tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076|0|||467|-89.02 42.84 -88.4 43.64
7542|NAD83(2011) / WISCRS Door (m)|6318|tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023|0|||467|-87.74 44.67 -86.8 45.43
7543|NAD83(2011) / WISCRS Douglas (m)|6318|tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041|0|||467|-92.3 46.15 -91.55 46.76
7544|NAD83(2011) / WISCRS Dunn (m)|6318|tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003|0|||467|-92.16 44.68 -91.64 45.21
7545|NAD83(2011) / WISCRS Eau Claire (m)|6318|lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239|0|||467|-91.66 44.59 -90.92 44.86
7546|NAD83(2011) / WISCRS Florence (m)|6318|tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063|0|||467|-88.69 45.71 -88.05 46.03
7547|NAD83(2011) / WISCRS Forest (m)|6318|tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157|0|||467|-89.05 45.37 -88.42 46.08
7548|NAD83(2011) / WISCRS Grant (m)|6318|tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01|0|||467|-91.16 42.5 -90.42 43.22
7549|NAD83(2011) / WISCRS Green and Lafayette (m)|6318|lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947|0|||467|-90.43 42.5 -89.36 42.86
7550|NAD83(2011) / WISCRS Green Lake and Marquette (m)|6318|lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795|0|||467|-89.6 43.63 -88.88 43.99
7551|NAD83(2011) / WISCRS Iowa (m)|6318|tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045|0|||467|-90.43 42.81 -89.83 43.21
7552|NAD83(2011) / WISCRS Iron (m)|6318|tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085|0|||467|-90.56 45.98 -89.92 46.6
7553|NAD83(2011) / WISCRS Jackson (m)|6318|tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000|0|||467|-91.17 44.07 -90.31 44.6
7554|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|6318|tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009|0|||467|-88.31 42.49 -87.75 43.55
7555|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|6318|tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012|0|||467|-88.17 43.54 -87.37 44.68
7556|NAD83(2011) / WISCRS La Crosse (m)|6318|tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033|0|||467|-91.43 43.72 -90.91 44.1
7557|NAD83(2011) / WISCRS Langlade (m)|6318|lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829|0|||467|-89.43 45.02 -88.63 45.48
7558|NAD83(2011) / WISCRS Lincoln (m)|6318|tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058|0|||467|-90.05 45.11 -89.42 45.56
7559|NAD83(2011) / WISCRS Marathon (m)|6318|lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669|0|||467|-90.32 44.68 -89.22 45.13
7560|NAD83(2011) / WISCRS Marinette (m)|6318|tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032|0|||467|-88.43 44.96 -87.48 45.8
7561|NAD83(2011) / WISCRS Menominee (m)|6318|tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029|0|||467|-88.99 44.85 -88.48 45.12
7562|NAD83(2011) / WISCRS Monroe (m)|6318|lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861|0|||467|-90.98 43.72 -90.31 44.17
7563|NAD83(2011) / WISCRS Oconto (m)|6318|tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033|0|||467|-88.69 44.67 -87.76 45.38
7564|NAD83(2011) / WISCRS Oneida (m)|6318|lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346|0|||467|-90.05 45.46 -89.04 45.91
7565|NAD83(2011) / WISCRS Pepin and Pierce (m)|6318|lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876|0|||467|-92.81 44.4 -91.65 44.87
7566|NAD83(2011) / WISCRS Polk (m)|6318|tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059|0|||467|-92.89 45.2 -92.15 45.73
7567|NAD83(2011) / WISCRS Portage (m)|6318|lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874|0|||467|-89.85 44.24 -89.22 44.69
7568|NAD83(2011) / WISCRS Price (m)|6318|tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109|0|||467|-90.68 45.37 -90.04 45.99
7569|NAD83(2011) / WISCRS Richland (m)|6318|lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253|0|||467|-90.68 43.16 -90.19 43.56
7570|NAD83(2011) / WISCRS Rock (m)|6318|tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068|0|||467|-89.37 42.49 -88.77 42.85
7571|NAD83(2011) / WISCRS Rusk (m)|6318|tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234|0|||467|-91.55 45.29 -90.67 45.64
7572|NAD83(2011) / WISCRS Sauk (m)|6318|tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051|0|||467|-90.32 43.14 -89.59 43.65
7573|NAD83(2011) / WISCRS Sawyer (m)|6318|lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631|0|||467|-91.56 45.63 -90.67 46.16
7574|NAD83(2011) / WISCRS Shawano (m)|6318|tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096|0|||467|-89.23 44.58 -88.24 45.03
7575|NAD83(2011) / WISCRS St. Croix (m)|6318|tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103|0|||467|-92.81 44.85 -92.13 45.22
7576|NAD83(2011) / WISCRS Taylor (m)|6318|lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522|0|||467|-90.93 45.03 -90.04 45.39
7577|NAD83(2011) / WISCRS Trempealeau (m)|6318|tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041|0|||467|-91.62 43.98 -91.15 44.6
7578|NAD83(2011) / WISCRS Vernon (m)|6318|lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602|0|||467|-91.28 43.42 -90.31 43.74
7579|NAD83(2011) / WISCRS Vilas (m)|6318|lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092|0|||467|-90.05 45.85 -88.93 46.3
7580|NAD83(2011) / WISCRS Walworth (m)|6318|lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224|0|||467|-88.78 42.49 -88.3 42.85
7581|NAD83(2011) / WISCRS Washburn (m)|6318|lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058|0|||467|-92.06 45.63 -91.54 46.16
7582|NAD83(2011) / WISCRS Washington (m)|6318|tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003|0|||467|-88.42 43.19 -88.03 43.55
7583|NAD83(2011) / WISCRS Waukesha (m)|6318|tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034|0|||467|-88.55 42.84 -88.06 43.2
7584|NAD83(2011) / WISCRS Waupaca (m)|6318|tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007|0|||467|-89.23 44.24 -88.6 44.69
7585|NAD83(2011) / WISCRS Waushara (m)|6318|lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587|0|||467|-89.6 43.98 -88.88 44.25
7586|NAD83(2011) / WISCRS Wood (m)|6318|lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754|0|||467|-90.32 44.24 -89.72 44.69
7587|NAD83(2011) / WISCRS Adams and Juneau (ftUS)|6318|tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463|4|||467|-90.32 43.64 -89.59 44.25
7588|NAD83(2011) / WISCRS Ashland (ftUS)|6318|tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760732|4|||467|-90.93 45.98 -90.3 47.09
7589|NAD83(2011) / WISCRS Barron (ftUS)|6318|tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219|4|||467|-92.16 45.2 -91.53 45.65
7590|NAD83(2011) / WISCRS Bayfield (ftUS)|6318|lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167|4|||467|-91.56 46.15 -90.75 47.01
7591|NAD83(2011) / WISCRS Brown (ftUS)|6318|tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.9998983998|4|||467|-88.26 44.24 -87.76 44.68
7592|NAD83(2011) / WISCRS Buffalo (ftUS)|6318|tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.00487680975361951|4|||467|-92.09 44.02 -91.52 44.6
7593|NAD83(2011) / WISCRS Burnett (ftUS)|6318|lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910084|4|||467|-92.89 45.63 -92.03 46.16
7594|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|6318|tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951|4|||467|-88.89 43.54 -88.04 44.6
7595|NAD83(2011) / WISCRS Chippewa (ftUS)|6318|lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914402 y_0=44091.434493269|4|||467|-91.67 44.85 -90.92 45.3
7596|NAD83(2011) / WISCRS Clark (ftUS)|6318|tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883414|4|||467|-90.93 44.42 -90.31 45.04
7597|NAD83(2011) / WISCRS Columbia (ftUS)|6318|lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827|4|||467|-89.79 43.28 -89 43.65
7598|NAD83(2011) / WISCRS Crawford (ftUS)|6318|lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405|4|||467|-91.22 42.98 -90.66 43.43
7599|NAD83(2011) / WISCRS Dane (ftUS)|6318|lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779|4|||467|-89.84 42.84 -89 43.3
7600|NAD83(2011) / WISCRS Dodge and Jefferson (ftUS)|6318|tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048|4|||467|-89.02 42.84 -88.4 43.64
7601|NAD83(2011) / WISCRS Door (ftUS)|6318|tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975|4|||467|-87.74 44.67 -86.8 45.43
7602|NAD83(2011) / WISCRS Douglas (ftUS)|6318|tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585|4|||467|-92.3 46.15 -91.55 46.76
7603|NAD83(2011) / WISCRS Dunn (ftUS)|6318|tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370079 y_0=0.00304800609601219|4|||467|-92.16 44.68 -91.64 45.21
7604|NAD83(2011) / WISCRS Eau Claire (ftUS)|6318|lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014478|4|||467|-91.66 44.59 -90.92 44.86
7605|NAD83(2011) / WISCRS Florence (ftUS)|6318|tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256|4|||467|-88.69 45.71 -88.05 46.03
7606|NAD83(2011) / WISCRS Forest (ftUS)|6318|tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634|4|||467|-89.05 45.37 -88.42 46.08
7607|NAD83(2011) / WISCRS Grant (ftUS)|6318|tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402|4|||467|-91.16 42.5 -90.42 43.22
7608|NAD83(2011) / WISCRS Green and Lafayette (ftUS)|6318|lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897|4|||467|-90.43 42.5 -89.36 42.86
7609|NAD83(2011) / WISCRS Green Lake and Marquette (ftUS)|6318|lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588|4|||467|-89.6 43.63 -88.88 43.99
7610|NAD83(2011) / WISCRS Iowa (ftUS)|6318|tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829|4|||467|-90.43 42.81 -89.83 43.21
7611|NAD83(2011) / WISCRS Iron (ftUS)|6318|tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883414|4|||467|-90.56 45.98 -89.92 46.6
7612|NAD83(2011) / WISCRS Jackson (ftUS)|6318|tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998|4|||467|-91.17 44.07 -90.31 44.6
7613|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|6318|tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658|4|||467|-88.31 42.49 -87.75 43.55
7614|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|6318|tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488|4|||467|-88.17 43.54 -87.37 44.68
7615|NAD83(2011) / WISCRS La Crosse (ftUS)|6318|tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341|4|||467|-91.43 43.72 -90.91 44.1
7616|NAD83(2011) / WISCRS Langlade (ftUS)|6318|lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366|4|||467|-89.43 45.02 -88.63 45.48
7617|NAD83(2011) / WISCRS Lincoln (ftUS)|6318|tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258065 y_0=0.00579121158242317|4|||467|-90.05 45.11 -89.42 45.56
7618|NAD83(2011) / WISCRS Marathon (ftUS)|6318|lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339|4|||467|-90.32 44.68 -89.22 45.13
7619|NAD83(2011) / WISCRS Marinette (ftUS)|6318|tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219|4|||467|-88.43 44.96 -87.48 45.8
7620|NAD83(2011) / WISCRS Menominee (ftUS)|6318|tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219|4|||467|-88.99 44.85 -88.48 45.12
7621|NAD83(2011) / WISCRS Monroe (ftUS)|6318|lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372|4|||467|-90.98 43.72 -90.31 44.17
7622|NAD83(2011) / WISCRS Oconto (ftUS)|6318|tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341|4|||467|-88.69 44.67 -87.76 45.38
7623|NAD83(2011) / WISCRS Oneida (ftUS)|6318|lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695|4|||467|-90.05 45.46 -89.04 45.91
7624|NAD83(2011) / WISCRS Pepin and Pierce (ftUS)|6318|lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755|4|||467|-92.81 44.4 -91.65 44.87
7625|NAD83(2011) / WISCRS Polk (ftUS)|6318|tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245365 y_0=0.00579121158242317|4|||467|-92.89 45.2 -92.15 45.73
7626|NAD83(2011) / WISCRS Portage (ftUS)|6318|lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762256 y_0=50022.1874523749|4|||467|-89.85 44.24 -89.22 44.69
7627|NAD83(2011) / WISCRS Price (ftUS)|6318|tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439|4|||467|-90.68 45.37 -90.04 45.99
7628|NAD83(2011) / WISCRS Richland (ftUS)|6318|lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.60477521 y_0=134255.425450851|4|||467|-90.68 43.16 -90.19 43.56
7629|NAD83(2011) / WISCRS Rock (ftUS)|6318|tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682|4|||467|-89.37 42.49 -88.77 42.85
7630|NAD83(2011) / WISCRS Rusk (ftUS)|6318|tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939|4|||467|-91.55 45.29 -90.67 45.64
7631|NAD83(2011) / WISCRS Sauk (ftUS)|6318|tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322073|4|||467|-90.32 43.14 -89.59 43.65
7632|NAD83(2011) / WISCRS Sawyer (ftUS)|6318|lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731268 y_0=120734.163169926|4|||467|-91.56 45.63 -90.67 46.16
7633|NAD83(2011) / WISCRS Shawano (ftUS)|6318|tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.0094488188976378|4|||467|-89.23 44.58 -88.24 45.03
7634|NAD83(2011) / WISCRS St. Croix (ftUS)|6318|tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264415|4|||467|-92.81 44.85 -92.13 45.22
7635|NAD83(2011) / WISCRS Taylor (ftUS)|6318|lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295149 y_0=107746.752146304|4|||467|-90.93 45.03 -90.04 45.39
7636|NAD83(2011) / WISCRS Trempealeau (ftUS)|6318|tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585|4|||467|-91.62 43.98 -91.15 44.6
7637|NAD83(2011) / WISCRS Vernon (ftUS)|6318|lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207|4|||467|-91.28 43.42 -90.31 43.74
7638|NAD83(2011) / WISCRS Vilas (ftUS)|6318|lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185|4|||467|-90.05 45.85 -88.93 46.3
7639|NAD83(2011) / WISCRS Walworth (ftUS)|6318|lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845|4|||467|-88.78 42.49 -88.3 42.85
7640|NAD83(2011) / WISCRS Washburn (ftUS)|6318|lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612|4|||467|-92.06 45.63 -91.54 46.16
7641|NAD83(2011) / WISCRS Washington (ftUS)|6318|tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219|4|||467|-88.42 43.19 -88.03 43.55
7642|NAD83(2011) / WISCRS Waukesha (ftUS)|6318|tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341|4|||467|-88.55 42.84 -88.06 43.2
7643|NAD83(2011) / WISCRS Waupaca (ftUS)|6318|tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804|4|||467|-89.23 44.24 -88.6 44.69
7644|NAD83(2011) / WISCRS Waushara (ftUS)|6318|lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176|4|||467|-89.6 43.98 -88.88 44.25
7645|NAD83(2011) / WISCRS Wood (ftUS)|6318|lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272035 y_0=134589.753924308|4|||467|-90.32 44.24 -89.72 44.69
7692|Kyrg-06 / zone 1|7686|tmerc lat_0=0 lon_0=68.5166666666667 k=1 x_0=1300000 y_0=14743.5|0|||494|69.24 39.51 70.02 40.22
7693|Kyrg-06 / zone 2|7686|tmerc lat_0=0 lon_0=71.5166666666667 k=1 x_0=2300000 y_0=14743.5|0|||494|70.01 39.19 73.02 42.83
7694|Kyrg-06 / zone 3|7686|tmerc lat_0=0 lon_0=74.5166666666667 k=1 x_0=3300000 y_0=14743.5|0|||494|73.01 39.35 76.02 43.22
7695|Kyrg-06 / zone 4|7686|tmerc lat_0=0 lon_0=77.5166666666667 k=1 x_0=4300000 y_0=14743.5|0|||494|76.01 40.35 79.02 43
7696|Kyrg-06 / zone 5|7686|tmerc lat_0=0 lon_0=80.5166666666667 k=1 x_0=5300000 y_0=14743.5|0|||494|79.01 41.66 80.29 42.8
7755|WGS 84 / India NSF LCC|4326|lcc lat_0=24 lon_0=80 lat_1=12.472955 lat_2=35.1728044444444 x_0=4000000 y_0=4000000|0|||248|65.6 3.87 97.42 35.51
7756|WGS 84 / Andhra Pradesh|4326|lcc lat_0=16.25543298 lon_0=80.875 lat_1=13.75 lat_2=18.75 x_0=1000000 y_0=1000000|0|||248|76.75 12.61 84.81 19.92
7757|WGS 84 / Arunachal Pradesh|4326|lcc lat_0=28.00157897 lon_0=94.5 lat_1=27 lat_2=29 x_0=1000000 y_0=1000000|0|||248|91.55 26.65 97.42 29.47
7758|WGS 84 / Assam|4326|lcc lat_0=26.00257703 lon_0=92.75 lat_1=24.6666666666667 lat_2=27.3333333333333 x_0=1000000 y_0=1000000|0|||248|89.69 24.13 96.03 27.98
7759|WGS 84 / Bihar|4326|lcc lat_0=25.87725247 lon_0=85.875 lat_1=24.625 lat_2=27.125 x_0=1000000 y_0=1000000|0|||248|83.31 24.28 88.3 27.86
7760|WGS 84 / Delhi|4326|lcc lat_0=28.62510126 lon_0=77 lat_1=28.375 lat_2=28.875 x_0=1000000 y_0=1000000|0|||248|76.83 28.4 77.34 28.89
7761|WGS 84 / Gujarat|4326|lcc lat_0=22.37807121 lon_0=71.375 lat_1=20.7916666666667 lat_2=23.9583333333333 x_0=1000000 y_0=1000000|0|||248|68.13 20.05 74.48 24.71
7762|WGS 84 / Haryana|4326|lcc lat_0=29.25226266 lon_0=76 lat_1=28.0833333333333 lat_2=30.4166666666667 x_0=1000000 y_0=1000000|0|||248|74.46 27.65 77.6 30.94
7763|WGS 84 / Himachal Pradesh|4326|lcc lat_0=31.75183497 lon_0=77.375 lat_1=30.75 lat_2=32.75 x_0=1000000 y_0=1000000|0|||248|75.57 30.38 79 33.26
7764|WGS 84 / Jammu and Kashmir|4326|lcc lat_0=34.75570874 lon_0=76.5 lat_1=33.0833333333333 lat_2=36.4166666666667 x_0=1000000 y_0=1000000|0|||248|73.76 32.27 79.57 35.51
7765|WGS 84 / Jharkhand|4326|lcc lat_0=23.62652682 lon_0=85.625 lat_1=22.5416666666667 lat_2=24.7083333333333 x_0=1000000 y_0=1000000|0|||248|83.32 21.96 87.98 25.35
7766|WGS 84 / Madhya Pradesh|4326|lcc lat_0=24.00529821 lon_0=78.375 lat_1=22 lat_2=26 x_0=1000000 y_0=1000000|0|||248|74.03 21.07 82.81 26.88
7767|WGS 84 / Maharashtra|4326|lcc lat_0=18.88015774 lon_0=76.75 lat_1=16.625 lat_2=21.125 x_0=1000000 y_0=1000000|0|||248|72.6 15.6 80.9 22.04
7768|WGS 84 / Manipur|4326|lcc lat_0=24.75060911 lon_0=94 lat_1=24.0833333333333 lat_2=25.4166666666667 x_0=1000000 y_0=1000000|0|||248|92.97 23.84 94.76 25.7
7769|WGS 84 / Meghalaya|4326|lcc lat_0=25.62524747 lon_0=91.375 lat_1=25.2083333333333 lat_2=26.0416666666667 x_0=1000000 y_0=1000000|0|||248|89.82 25.03 92.81 26.12
7770|WGS 84 / Nagaland|4326|lcc lat_0=26.12581974 lon_0=94.375 lat_1=25.375 lat_2=26.875 x_0=1000000 y_0=1000000|0|||248|93.33 25.2 95.25 27.05
7771|WGS 84 / India Northeast|4326|lcc lat_0=25.63452135 lon_0=93.5 lat_1=23.0416666666667 lat_2=28.2083333333333 x_0=1000000 y_0=1000000|0|||248|89.69 21.94 97.42 29.47
7772|WGS 84 / Orissa|4326|lcc lat_0=20.25305174 lon_0=84.375 lat_1=18.5833333333333 lat_2=21.9166666666667 x_0=1000000 y_0=1000000|0|||248|81.38 17.8 87.5 22.57
7773|WGS 84 / Punjab|4326|lcc lat_0=31.00178226 lon_0=75.375 lat_1=30 lat_2=32 x_0=1000000 y_0=1000000|0|||248|73.87 29.54 76.94 32.58
7774|WGS 84 / Rajasthan|4326|lcc lat_0=26.88505546 lon_0=73.875 lat_1=24.2916666666667 lat_2=29.4583333333333 x_0=1000000 y_0=1000000|0|||248|69.48 23.06 78.27 30.2
7775|WGS 84 / Uttar Pradesh|4326|lcc lat_0=27.13270823 lon_0=80.875 lat_1=24.875 lat_2=29.375 x_0=1000000 y_0=1000000|0|||248|77.08 23.87 84.64 30.42
7776|WGS 84 / Uttaranchal|4326|lcc lat_0=30.0017132 lon_0=79.375 lat_1=29 lat_2=31 x_0=1000000 y_0=1000000|0|||248|77.56 28.71 81.02 31.48
7777|WGS 84 / Andaman and Nicobar|4326|tmerc lat_0=10.25 lon_0=93.25 k=0.9999428 x_0=1000000 y_0=1000000|0|||248|92.15 6.7 94.33 13.73
7778|WGS 84 / Chhattisgarh|4326|tmerc lat_0=21 lon_0=82.25 k=0.9998332 x_0=1000000 y_0=1000000|0|||248|80.23 17.78 84.39 24.11
7779|WGS 84 / Goa|4326|tmerc lat_0=15.375 lon_0=74 k=0.9999913 x_0=1000000 y_0=1000000|0|||248|73.61 14.86 74.35 15.8
7780|WGS 84 / Karnataka|4326|tmerc lat_0=15.125 lon_0=76.375 k=0.9998012 x_0=1000000 y_0=1000000|0|||248|74 11.57 78.58 18.46
7781|WGS 84 / Kerala|4326|tmerc lat_0=10.5 lon_0=76 k=0.9999177 x_0=1000000 y_0=1000000|0|||248|74.81 8.25 77.4 12.8
7782|WGS 84 / Lakshadweep|4326|tmerc lat_0=10 lon_0=73.125 k=0.9999536 x_0=1000000 y_0=1000000|0|||248|72.04 8.21 73.76 11.76
7783|WGS 84 / Mizoram|4326|tmerc lat_0=23.125 lon_0=92.75 k=0.9999821 x_0=1000000 y_0=1000000|0|||248|92.25 21.94 93.45 24.53
7784|WGS 84 / Sikkim|4326|tmerc lat_0=27.625 lon_0=88.5 k=0.9999926 x_0=1000000 y_0=1000000|0|||248|88.01 27.08 88.92 28.14
7785|WGS 84 / Tamil Nadu|4326|tmerc lat_0=10.875 lon_0=78.375 k=0.9997942 x_0=1000000 y_0=1000000|0|||248|76.22 8.02 80.4 13.59
7786|WGS 84 / Tripura|4326|tmerc lat_0=23.75 lon_0=91.75 k=0.9999822 x_0=1000000 y_0=1000000|0|||248|91.15 22.94 92.34 24.54
7787|WGS 84 / West Bengal|4326|tmerc lat_0=24.375 lon_0=87.875 k=0.9998584 x_0=1000000 y_0=1000000|0|||248|85.82 21.49 89.88 27.23
7791|RDN2008 / UTM zone 32N|6706|utm zone=32|0|||472|5.93 36.53 12 47.04
7792|RDN2008 / UTM zone 33N|6706|utm zone=33|0|||472|12 34.79 18 47.1
7793|RDN2008 / UTM zone 34N|6706|utm zone=34|0|||472|17.99 34.76 18.99 41.64
7794|RDN2008 / Italy zone (E-N)|6706|tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0|0|||472|5.93 34.76 18.99 47.1
7795|RDN2008 / Zone 12 (E-N)|6706|tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0|0|||472|5.93 34.76 18.99 47.1
7799|BGS2005 / UTM zone 34N (N-E)|7798|utm zone=34|0|||495|22.36 41.32 24 44.23
7800|BGS2005 / UTM zone 35N (N-E)|7798|utm zone=35|0|||495|24 41.24 30.01 44.15
7801|BGS2005 / CCS2005|7798|lcc lat_0=42.6678756833333 lon_0=25.5 lat_1=42 lat_2=43.3333333333333 x_0=500000 y_0=4725824.3591|0|||495|22.36 41.24 28.68 44.23
7803|BGS2005 / UTM zone 34N|7798|utm zone=34|0|||495|22.36 41.32 24 44.23
7804|BGS2005 / UTM zone 35N|7798|utm zone=34|0|||495|24 41.24 30.01 44.15
7805|BGS2005 / UTM zone 36N|7798|utm zone=36|0|||495|30 42.56 31.35 43.67
7825|Pulkovo 1942 / CS63 zone X1|4284|tmerc lat_0=0.0833333333333333 lon_0=23.5 k=1 x_0=1300000 y_0=0|0|||685|22.15 47.71 25.01 51.92
7826|Pulkovo 1942 / CS63 zone X2|4284|tmerc lat_0=0.0833333333333333 lon_0=26.5 k=1 x_0=2300000 y_0=0|0|||685|25 47.72 28.01 51.96
7827|Pulkovo 1942 / CS63 zone X3|4284|tmerc lat_0=0.0833333333333333 lon_0=29.5 k=1 x_0=3300000 y_0=0|0|||685|28 45.18 31.01 52.09
7828|Pulkovo 1942 / CS63 zone X4|4284|tmerc lat_0=0.0833333333333333 lon_0=32.5 k=1 x_0=4300000 y_0=0|0|||685|31 44.32 34.01 52.38
7829|Pulkovo 1942 / CS63 zone X5|4284|tmerc lat_0=0.0833333333333333 lon_0=35.5 k=1 x_0=5300000 y_0=0|0|||685|34 44.33 37.01 52.25
7830|Pulkovo 1942 / CS63 zone X6|4284|tmerc lat_0=0.0833333333333333 lon_0=38.5 k=1 x_0=6300000 y_0=0|0|||685|37 46.8 40.01 50.44
7831|Pulkovo 1942 / CS63 zone X7|4284|tmerc lat_0=0.0833333333333333 lon_0=41.5 k=1 x_0=7300000 y_0=0|0|||685|40 48.8 40.18 49.62
7845|GDA2020 / GA LCC|7844|lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0|0|||497|112.85 -43.7 153.69 -9.86
7846|GDA2020 / MGA zone 46|7844|utm zone=46 south|0|||497|93.41 -15.46 96.01 -8.57
7847|GDA2020 / MGA zone 47|7844|utm zone=47 south|0|||497|96 -15.56 100.34 -8.47
7848|GDA2020 / MGA zone 48|7844|utm zone=48 south|0|||497|102.14 -34.68 108.01 -8.87
7849|GDA2020 / MGA zone 49|7844|utm zone=49 south|0|||497|108 -37.84 114.01 -10.72
7850|GDA2020 / MGA zone 50|7844|utm zone=50 south|0|||497|114 -38.53 120.01 -12.06
7851|GDA2020 / MGA zone 51|7844|utm zone=51 south|0|||497|120 -38.07 126.01 -10.46
7852|GDA2020 / MGA zone 52|7844|utm zone=52 south|0|||497|125.99 -37.38 132 -9.1
7853|GDA2020 / MGA zone 53|7844|utm zone=53 south|0|||497|132 -40.71 138.01 -8.88
7854|GDA2020 / MGA zone 54|7844|utm zone=54 south|0|||497|138 -48.19 144.01 -9.08
7855|GDA2020 / MGA zone 55|7844|utm zone=55 south|0|||497|144 -50.89 150.01 -9.23
7856|GDA2020 / MGA zone 56|7844|utm zone=56 south|0|||497|150 -58.96 156 -13.87
7857|GDA2020 / MGA zone 57|7844|utm zone=57 south|0|||497|156 -60.56 162.01 -14.08
7858|GDA2020 / MGA zone 58|7844|utm zone=58 south|0|||497|162 -59.39 168 -25.94
7859|GDA2020 / MGA zone 59|7844|utm zone=59 south|0|||497|168 -32.48 173.35 -25.61
7877|Astro DOS 71 / SHLG71|4710|tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=300000 y_0=2000000|0|||354|-5.85 -16.08 -5.59 -15.85
7878|Astro DOS 71 / UTM zone 30S|4710|utm zone=30 south|0|||354|-5.85 -16.08 -5.59 -15.85
7882|St. Helena Tritan / SHLG(Tritan)|7881|tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=299483.737 y_0=2000527.879|0|||498|-5.85 -16.08 -5.59 -15.85
7883|St. Helena Tritan / UTM zone 30S|7881|utm zone=30 south|0|||498|-5.85 -16.08 -5.59 -15.85
7887|SHMG2015|7886|utm zone=30 south|0|||499|-5.85 -16.08 -5.59 -15.85
7899|GDA2020 / Vicgrid|7844|lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000|0|||497|140.96 -39.2 150.04 -33.98
7991|NAD27 / MTM zone 10|4267|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||675|-81 42.26 -77.99 47.33
7992|Malongo 1987 / UTM zone 33S|4259|utm zone=33 south|0|||187|11.79 -6.04 12.37 -5.79
8013|GDA2020 / ALB2020|7844|tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4100000|0|||497|117.55 -35.21 118.22 -34.75
8014|GDA2020 / BIO2020|7844|tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2700000|0|||497|114.9 -22.2 115.59 -20.21
8015|GDA2020 / BRO2020|7844|tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2300000|0|||497|122.08 -18.09 122.62 -16.75
8016|GDA2020 / BCG2020|7844|tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=4000000|0|||497|115.18 -33.75 115.87 -33.4
8017|GDA2020 / CARN2020|7844|tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=3050000|0|||497|113.33 -25.5 114 -23
8018|GDA2020 / CIG2020|7844|tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1400000|0|||497|105.48 -10.63 105.77 -10.36
8019|GDA2020 / CKIG2020|7844|tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1600000|0|||497|96.76 -12.27 96.99 -11.76
8020|GDA2020 / COL2020|7844|tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4100000|0|||497|115.73 -34.67 116.4 -33.25
8021|GDA2020 / ESP2020|7844|tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=4050000|0|||497|121.56 -34.5 122.2 -33.33
8022|GDA2020 / EXM2020|7844|tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2750000|0|||497|113.75 -22.42 114.25 -21.75
8023|GDA2020 / GCG2020|7844|tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3450000|0|||497|114.51 -29.1 115 -28.48
8024|GDA2020 / GOLD2020|7844|tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3800000|0|||497|121 -32.25 121.84 -28.75
8025|GDA2020 / JCG2020|7844|tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3650000|0|||497|114.83 -30.74 115.34 -29.08
8026|GDA2020 / KALB2020|7844|tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3700000|0|||497|113.9 -28.5 114.75 -27.16
8027|GDA2020 / KAR2020|7844|tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2550000|0|||497|116.58 -20.92 117.25 -20.25
8028|GDA2020 / KUN2020|7844|tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2100000|0|||497|128.5 -16.75 129 -14.75
8029|GDA2020 / LCG2020|7844|tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3750000|0|||497|115.15 -31.49 115.62 -30.71
8030|GDA2020 / MRCG2020|7844|tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=4050000|0|||497|114.96 -34.42 115.24 -33.51
8031|GDA2020 / PCG2020|7844|tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3900000|0|||497|115.44 -33.42 116.09 -31.33
8032|GDA2020 / PHG2020|7844|tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2500000|0|||497|118.25 -20.79 118.97 -20.1
8035|WGS 84 / TM Zone 20N (ftUS)|4326|tmerc lat_0=0 lon_0=-63 k=0.9996 x_0=500000.0001016 y_0=0|4|||248|-62.09 9.83 -59.99 12.34
8036|WGS 84 / TM Zone 21N (ftUS)|4326|tmerc lat_0=0 lon_0=-57 k=0.9996 x_0=500000.0001016 y_0=0|4|||248|-60 9.95 -57.28 12.19
8044|Gusterberg Grid (Ferro)|8042|cass lat_0=48.0384638888889 lon_0=31.8041805555556 x_0=0 y_0=0|0|sw||720|12.07 46.93 16.83 51.06
8045|St. Stephen Grid (Ferro)|8043|cass lat_0=48.2087611111111 lon_0=34.0409222222222 x_0=0 y_0=0|0|sw||721|14.41 47.42 18.86 50.45
8058|GDA2020 / NSW Lambert|7844|lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000|0|||497|140.99 -37.53 153.69 -28.15
8059|GDA2020 / SA Lambert|7844|lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000|0|||497|128.99 -38.13 141.01 -25.99
8065|NAD83(2011) / PCCS zone 1 (ft)|6318|omerc lat_0=32.25 lonc=-111.4 alpha=45 gamma=45 k=1.00011 x_0=48768 y_0=243840|5|||467|-111.57 31.43 -110.44 32.52
8066|NAD83(2011) / PCCS zone 2 (ft)|6318|tmerc lat_0=31.25 lon_0=-112.166666666667 k=1.00009 x_0=548640 y_0=304800|5|||467|-112.52 31.5 -111.56 32.51
8067|NAD83(2011) / PCCS zone 3 (ft)|6318|tmerc lat_0=31.5 lon_0=-113.166666666667 k=1.000055 x_0=182880 y_0=0|5|||467|-113.33 31.8 -112.51 32.51
8068|NAD83(2011) / PCCS zone 4 (ft)|6318|lcc lat_1=30.5 lat_0=30.5 lon_0=-110.75 k_0=0.9998 x_0=9144 y_0=-188976|5|||467|-110.87 32.33 -110.61 32.49
8082|NAD83(CSRS)v6 / MTM NS 2010 zone 4|8252|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=24500000 y_0=0|0|||722|-63 44.64 -59.73 47.08
8083|NAD83(CSRS)v6 / MTM NS 2010 zone 5|8252|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=25500000 y_0=0|0|||722|-66.28 43.41 -63 46.02
8088|ISN2016 / Lambert 2016|8086|lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=2700000 y_0=300000|0|||524|-30.87 59.96 -5.55 69.59
8090|NAD83(HARN) / WISCRS Florence (m)|4152|tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063|0|||686|-88.69 45.71 -88.05 46.03
8091|NAD83(HARN) / WISCRS Florence (ftUS)|4152|tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256|4|||686|-88.69 45.71 -88.05 46.03
8092|NAD83(HARN) / WISCRS Eau Claire (m)|4152|lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239|0|||686|-91.66 44.59 -90.92 44.86
8093|NAD83(HARN) / WISCRS Eau Claire (ftUS)|4152|lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014478|4|||686|-91.66 44.59 -90.92 44.86
8095|NAD83(HARN) / WISCRS Wood (m)|4152|lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754|0|||686|-90.32 44.24 -89.72 44.69
8096|NAD83(HARN) / WISCRS Wood (ftUS)|4152|lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272035 y_0=134589.753924308|4|||686|-90.32 44.24 -89.72 44.69
8097|NAD83(HARN) / WISCRS Waushara (m)|4152|lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587|0|||686|-89.6 43.98 -88.88 44.25
8098|NAD83(HARN) / WISCRS Waushara (ftUS)|4152|lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176|4|||686|-89.6 43.98 -88.88 44.25
8099|NAD83(HARN) / WISCRS Waupaca (m)|4152|tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007|0|||686|-89.23 44.24 -88.6 44.69
8100|NAD83(HARN) / WISCRS Waupaca (ftUS)|4152|tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804|4|||686|-89.23 44.24 -88.6 44.69
8101|NAD83(HARN) / WISCRS Waukesha (m)|4152|tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034|0|||686|-88.55 42.84 -88.06 43.2
8102|NAD83(HARN) / WISCRS Waukesha (ftUS)|4152|tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341|4|||686|-88.55 42.84 -88.06 43.2
8103|NAD83(HARN) / WISCRS Washington (m)|4152|tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003|0|||686|-88.42 43.19 -88.03 43.55
8104|NAD83(HARN) / WISCRS Washington (ftUS)|4152|tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219|4|||686|-88.42 43.19 -88.03 43.55
8105|NAD83(HARN) / WISCRS Washburn (m)|4152|lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058|0|||686|-92.06 45.63 -91.54 46.16
8106|NAD83(HARN) / WISCRS Washburn (ftUS)|4152|lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612|4|||686|-92.06 45.63 -91.54 46.16
8107|NAD83(HARN) / WISCRS Walworth (m)|4152|lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224|0|||686|-88.78 42.49 -88.3 42.85
8108|NAD83(HARN) / WISCRS Walworth (ftUS)|4152|lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845|4|||686|-88.78 42.49 -88.3 42.85
8109|NAD83(HARN) / WISCRS Vilas (m)|4152|lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092|0|||686|-90.05 45.85 -88.93 46.3
8110|NAD83(HARN) / WISCRS Vilas (ftUS)|4152|lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185|4|||686|-90.05 45.85 -88.93 46.3
8111|NAD83(HARN) / WISCRS Vernon (m)|4152|lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602|0|||686|-91.28 43.42 -90.31 43.74
8112|NAD83(HARN) / WISCRS Vernon (ftUS)|4152|lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207|4|||686|-91.28 43.42 -90.31 43.74
8113|NAD83(HARN) / WISCRS Trempealeau (m)|4152|tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041|0|||686|-91.62 43.98 -91.15 44.6
8114|NAD83(HARN) / WISCRS Trempealeau (ftUS)|4152|tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585|4|||686|-91.62 43.98 -91.15 44.6
8115|NAD83(HARN) / WISCRS Taylor (m)|4152|lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522|0|||686|-90.93 45.03 -90.04 45.39
8116|NAD83(HARN) / WISCRS Taylor (ftUS)|4152|lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295149 y_0=107746.752146304|4|||686|-90.93 45.03 -90.04 45.39
8117|NAD83(HARN) / WISCRS St. Croix (m)|4152|tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103|0|||686|-92.81 44.85 -92.13 45.22
8118|NAD83(HARN) / WISCRS St. Croix (ftUS)|4152|tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264415|4|||686|-92.81 44.85 -92.13 45.22
8119|NAD83(HARN) / WISCRS Shawano (m)|4152|tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096|0|||686|-89.23 44.58 -88.24 45.03
8120|NAD83(HARN) / WISCRS Shawano (ftUS)|4152|tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.0094488188976378|4|||686|-89.23 44.58 -88.24 45.03
8121|NAD83(HARN) / WISCRS Sawyer (m)|4152|lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631|0|||686|-91.56 45.63 -90.67 46.16
8122|NAD83(HARN) / WISCRS Sawyer (ftUS)|4152|lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731268 y_0=120734.163169926|4|||686|-91.56 45.63 -90.67 46.16
8123|NAD83(HARN) / WISCRS Sauk (m)|4152|tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051|0|||686|-90.32 43.14 -89.59 43.65
8124|NAD83(HARN) / WISCRS Sauk (ftUS)|4152|tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322073|4|||686|-90.32 43.14 -89.59 43.65
8125|NAD83(HARN) / WISCRS Rusk (m)|4152|tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234|0|||686|-91.55 45.29 -90.67 45.64
8126|NAD83(HARN) / WISCRS Rusk (ftUS)|4152|tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939|4|||686|-91.55 45.29 -90.67 45.64
8127|NAD83(HARN) / WISCRS Rock (m)|4152|tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068|0|||686|-89.37 42.49 -88.77 42.85
8128|NAD83(HARN) / WISCRS Rock (ftUS)|4152|tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682|4|||686|-89.37 42.49 -88.77 42.85
8129|NAD83(HARN) / WISCRS Richland (m)|4152|lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253|0|||686|-90.68 43.16 -90.19 43.56
8130|NAD83(HARN) / WISCRS Richland (ftUS)|4152|lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.60477521 y_0=134255.425450851|4|||686|-90.68 43.16 -90.19 43.56
8131|NAD83(HARN) / WISCRS Price (m)|4152|tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109|0|||686|-90.68 45.37 -90.04 45.99
8132|NAD83(HARN) / WISCRS Price (ftUS)|4152|tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439|4|||686|-90.68 45.37 -90.04 45.99
8133|NAD83(HARN) / WISCRS Portage (m)|4152|lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874|0|||686|-89.85 44.24 -89.22 44.69
8134|NAD83(HARN) / WISCRS Portage (ftUS)|4152|lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762256 y_0=50022.1874523749|4|||686|-89.85 44.24 -89.22 44.69
8135|NAD83(HARN) / WISCRS Polk (m)|4152|tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059|0|||686|-92.89 45.2 -92.15 45.73
8136|NAD83(HARN) / WISCRS Polk (ftUS)|4152|tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245365 y_0=0.00579121158242317|4|||686|-92.89 45.2 -92.15 45.73
8137|NAD83(HARN) / WISCRS Pepin and Pierce (m)|4152|lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876|0|||686|-92.81 44.4 -91.65 44.87
8138|NAD83(HARN) / WISCRS Pepin and Pierce (ftUS)|4152|lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755|4|||686|-92.81 44.4 -91.65 44.87
8139|NAD83(HARN) / WISCRS Oneida (m)|4152|lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346|0|||686|-90.05 45.46 -89.04 45.91
8140|NAD83(HARN) / WISCRS Oneida (ftUS)|4152|lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695|4|||686|-90.05 45.46 -89.04 45.91
8141|NAD83(HARN) / WISCRS Oconto (m)|4152|tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033|0|||686|-88.69 44.67 -87.76 45.38
8142|NAD83(HARN) / WISCRS Oconto (ftUS)|4152|tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341|4|||686|-88.69 44.67 -87.76 45.38
8143|NAD83(HARN) / WISCRS Monroe (m)|4152|lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861|0|||686|-90.98 43.72 -90.31 44.17
8144|NAD83(HARN) / WISCRS Monroe (ftUS)|4152|lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372|4|||686|-90.98 43.72 -90.31 44.17
8145|NAD83(HARN) / WISCRS Menominee (m)|4152|tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029|0|||686|-88.99 44.85 -88.48 45.12
8146|NAD83(HARN) / WISCRS Menominee (ftUS)|4152|tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219|4|||686|-88.99 44.85 -88.48 45.12
8147|NAD83(HARN) / WISCRS Marinette (m)|4152|tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032|0|||686|-88.43 44.96 -87.48 45.8
8148|NAD83(HARN) / WISCRS Marinette (ftUS)|4152|tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219|4|||686|-88.43 44.96 -87.48 45.8
8149|NAD83(HARN) / WISCRS Marathon (m)|4152|lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669|0|||686|-90.32 44.68 -89.22 45.13
8150|NAD83(HARN) / WISCRS Marathon (ftUS)|4152|lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339|4|||686|-90.32 44.68 -89.22 45.13
8151|NAD83(HARN) / WISCRS Lincoln (m)|4152|tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058|0|||686|-90.05 45.11 -89.42 45.56
8152|NAD83(HARN) / WISCRS Lincoln (ftUS)|4152|tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258065 y_0=0.00579121158242317|4|||686|-90.05 45.11 -89.42 45.56
8153|NAD83(HARN) / WISCRS Langlade (m)|4152|lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829|0|||686|-89.43 45.02 -88.63 45.48
8154|NAD83(HARN) / WISCRS Langlade (ftUS)|4152|lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366|4|||686|-89.43 45.02 -88.63 45.48
8155|NAD83(HARN) / WISCRS La Crosse (m)|4152|tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033|0|||686|-91.43 43.72 -90.91 44.1
8156|NAD83(HARN) / WISCRS La Crosse (ftUS)|4152|tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341|4|||686|-91.43 43.72 -90.91 44.1
8157|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|4152|tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012|0|||686|-88.17 43.54 -87.37 44.68
8158|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|4152|tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488|4|||686|-88.17 43.54 -87.37 44.68
8159|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|4152|tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009|0|||686|-88.31 42.49 -87.75 43.55
8160|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|4152|tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658|4|||686|-88.31 42.49 -87.75 43.55
8161|NAD83(HARN) / WISCRS Jackson (m)|4152|tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000|0|||686|-91.17 44.07 -90.31 44.6
8162|NAD83(HARN) / WISCRS Jackson (ftUS)|4152|tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998|4|||686|-91.17 44.07 -90.31 44.6
8163|NAD83(HARN) / WISCRS Iron (m)|4152|tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085|0|||686|-90.56 45.98 -89.92 46.6
8164|NAD83(HARN) / WISCRS Iron (ftUS)|4152|tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883414|4|||686|-90.56 45.98 -89.92 46.6
8165|NAD83(HARN) / WISCRS Iowa (m)|4152|tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045|0|||686|-90.43 42.81 -89.83 43.21
8166|NAD83(HARN) / WISCRS Iowa (ftUS)|4152|tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829|4|||686|-90.43 42.81 -89.83 43.21
8167|NAD83(HARN) / WISCRS Green Lake and Marquette (m)|4152|lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795|0|||686|-89.6 43.63 -88.88 43.99
8168|NAD83(HARN) / WISCRS Green Lake and Marquette (ftUS)|4152|lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588|4|||686|-89.6 43.63 -88.88 43.99
8169|NAD83(HARN) / WISCRS Green and Lafayette (m)|4152|lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947|0|||686|-90.43 42.5 -89.36 42.86
8170|NAD83(HARN) / WISCRS Green and Lafayette (ftUS)|4152|lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897|4|||686|-90.43 42.5 -89.36 42.86
8171|NAD83(HARN) / WISCRS Grant (m)|4152|tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01|0|||686|-91.16 42.5 -90.42 43.22
8172|NAD83(HARN) / WISCRS Grant (ftUS)|4152|tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402|4|||686|-91.16 42.5 -90.42 43.22
8173|NAD83(HARN) / WISCRS Forest (m)|4152|tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157|0|||686|-89.05 45.37 -88.42 46.08
8177|NAD83(HARN) / WISCRS Forest (ftUS)|4152|tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634|4|||686|-89.05 45.37 -88.42 46.08
8179|NAD83(HARN) / WISCRS Dunn (m)|4152|tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003|0|||686|-92.16 44.68 -91.64 45.21
8180|NAD83(HARN) / WISCRS Dunn (ftUS)|4152|tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370079 y_0=0.00304800609601219|4|||686|-92.16 44.68 -91.64 45.21
8181|NAD83(HARN) / WISCRS Douglas (m)|4152|tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041|0|||686|-92.3 46.15 -91.55 46.76
8182|NAD83(HARN) / WISCRS Douglas (ftUS)|4152|tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585|4|||686|-92.3 46.15 -91.55 46.76
8184|NAD83(HARN) / WISCRS Door (m)|4152|tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023|0|||686|-87.74 44.67 -86.8 45.43
8185|NAD83(HARN) / WISCRS Door (ftUS)|4152|tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975|4|||686|-87.74 44.67 -86.8 45.43
8187|NAD83(HARN) / WISCRS Dodge and Jefferson (m)|4152|tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076|0|||686|-89.02 42.84 -88.4 43.64
8189|NAD83(HARN) / WISCRS Dodge and Jefferson (ftUS)|4152|tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048|4|||686|-89.02 42.84 -88.4 43.64
8191|NAD83(HARN) / WISCRS Dane (m)|4152|lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896|0|||686|-89.84 42.84 -89 43.3
8193|NAD83(HARN) / WISCRS Dane (ftUS)|4152|lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779|4|||686|-89.84 42.84 -89 43.3
8196|NAD83(HARN) / WISCRS Crawford (m)|4152|lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201|0|||686|-91.22 42.98 -90.66 43.43
8197|NAD83(HARN) / WISCRS Crawford (ftUS)|4152|lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405|4|||686|-91.22 42.98 -90.66 43.43
8198|NAD83(HARN) / WISCRS Columbia (m)|4152|lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134|0|||686|-89.79 43.28 -89 43.65
8200|NAD83(HARN) / WISCRS Columbia (ftUS)|4152|lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827|4|||686|-89.79 43.28 -89 43.65
8201|NAD83(HARN) / WISCRS Clark (m)|4152|tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086|0|||686|-90.93 44.42 -90.31 45.04
8202|NAD83(HARN) / WISCRS Clark (ftUS)|4152|tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883414|4|||686|-90.93 44.42 -90.31 45.04
8203|NAD83(HARN) / WISCRS Chippewa (m)|4152|lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346|0|||686|-91.67 44.85 -90.92 45.3
8204|NAD83(HARN) / WISCRS Chippewa (ftUS)|4152|lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914402 y_0=44091.434493269|4|||686|-91.67 44.85 -90.92 45.3
8205|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|4152|tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049|0|||686|-88.89 43.54 -88.04 44.6
8206|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|4152|tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951|4|||686|-88.89 43.54 -88.04 44.6
8207|NAD83(HARN) / WISCRS Burnett (m)|4152|lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043|0|||686|-92.89 45.63 -92.03 46.16
8208|NAD83(HARN) / WISCRS Burnett (ftUS)|4152|lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910084|4|||686|-92.89 45.63 -92.03 46.16
8209|NAD83(HARN) / WISCRS Buffalo (m)|4152|tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048|0|||686|-92.09 44.02 -91.52 44.6
8210|NAD83(HARN) / WISCRS Buffalo (ftUS)|4152|tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.00487680975361951|4|||686|-92.09 44.02 -91.52 44.6
8212|NAD83(HARN) / WISCRS Brown (m)|4152|tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600|0|||686|-88.26 44.24 -87.76 44.68
8213|NAD83(HARN) / WISCRS Brown (ftUS)|4152|tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.9998983998|4|||686|-88.26 44.24 -87.76 44.68
8214|NAD83(HARN) / WISCRS Bayfield (m)|4152|lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837|0|||686|-91.56 46.15 -90.75 47.01
8216|NAD83(HARN) / WISCRS Bayfield (ftUS)|4152|lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167|4|||686|-91.56 46.15 -90.75 47.01
8218|NAD83(HARN) / WISCRS Barron (m)|4152|tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029|0|||686|-92.16 45.2 -91.53 45.65
8220|NAD83(HARN) / WISCRS Barron (ftUS)|4152|tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219|4|||686|-92.16 45.2 -91.53 45.65
8222|NAD83(HARN) / WISCRS Ashland (m)|4152|tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017|0|||686|-90.93 45.98 -90.3 47.09
8224|NAD83(HARN) / WISCRS Ashland (ftUS)|4152|tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760732|4|||686|-90.93 45.98 -90.3 47.09
8225|NAD83(HARN) / WISCRS Adams and Juneau (m)|4152|tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037|0|||686|-90.32 43.64 -89.59 44.25
8226|NAD83(HARN) / WISCRS Adams and Juneau (ftUS)|4152|tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463|4|||686|-90.32 43.64 -89.59 44.25
8311|NAD83(2011) / Oregon Burns-Harper zone (m)|6318|tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000 y_0=0|0|||467|-118.61 43.49 -117.49 44.19
8312|NAD83(2011) / Oregon Burns-Harper zone (ft)|6318|tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000.00001488 y_0=0|5|||467|-118.61 43.49 -117.49 44.19
8313|NAD83(2011) / Oregon Canyon City-Burns zone (m)|6318|tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=20000 y_0=0|0|||467|-119.22 43.52 -118.52 44.36
8314|NAD83(2011) / Oregon Canyon City-Burns zone (ft)|6318|tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=19999.99999992 y_0=0|5|||467|-119.22 43.52 -118.52 44.36
8315|NAD83(2011) / Oregon Coast Range North zone (m)|6318|lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000 y_0=20000|0|||467|-123.81 45.4 -123.01 45.98
8316|NAD83(2011) / Oregon Coast Range North zone (ft)|6318|lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000.00001512 y_0=19999.99999992|5|||467|-123.81 45.4 -123.01 45.98
8317|NAD83(2011) / Oregon Dayville-Prairie City zone (m)|6318|tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=20000 y_0=0|0|||467|-119.89 44.24 -118.61 44.94
8318|NAD83(2011) / Oregon Dayville-Prairie City zone (ft)|6318|tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=19999.99999992 y_0=0|5|||467|-119.89 44.24 -118.61 44.94
8319|NAD83(2011) / Oregon Denio-Burns zone (m)|6318|tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=80000 y_0=0|0|||467|-119.41 41.88 -117.67 43.54
8320|NAD83(2011) / Oregon Denio-Burns zone (ft)|6318|tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=79999.99999968 y_0=0|5|||467|-119.41 41.88 -117.67 43.54
8321|NAD83(2011) / Oregon Halfway zone (m)|6318|lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=40000 y_0=70000|0|||467|-117.61 44.61 -116.63 45.28
8322|NAD83(2011) / Oregon Halfway zone (ft)|6318|lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=39999.99999984 y_0=70000.00001496|5|||467|-117.61 44.61 -116.63 45.28
8323|NAD83(2011) / Oregon Medford-Diamond Lake zone (m)|6318|lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=60000 y_0=-60000|0|||467|-122.73 42.53 -121.71 43.34
8324|NAD83(2011) / Oregon Medford-Diamond Lake zone (ft)|6318|lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=59999.99999976 y_0=-59999.99999976|5|||467|-122.73 42.53 -121.71 43.34
8325|NAD83(2011) / Oregon Mitchell zone (m)|6318|lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000 y_0=290000|0|||467|-120.56 44.38 -119.82 44.78
8326|NAD83(2011) / Oregon Mitchell zone (ft)|6318|lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000.00001512 y_0=290000.00001408|5|||467|-120.56 44.38 -119.82 44.78
8327|NAD83(2011) / Oregon North Central zone (m)|6318|lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=100000 y_0=140000|0|||467|-121.79 44.89 -119.03 45.95
8328|NAD83(2011) / Oregon North Central zone (ft)|6318|lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=99999.9999996 y_0=139999.99999944|5|||467|-121.79 44.89 -119.03 45.95
8329|NAD83(2011) / Oregon Ochoco Summit zone (m)|6318|lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=40000 y_0=-80000|0|||467|-121.01 44.21 -120.31 44.61
8330|NAD83(2011) / Oregon Ochoco Summit zone (ft)|6318|lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=39999.99999984 y_0=-79999.99999968|5|||467|-121.01 44.21 -120.31 44.61
8331|NAD83(2011) / Oregon Owyhee zone (m)|6318|tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000 y_0=0|0|||467|-118.14 41.88 -116.85 43.54
8332|NAD83(2011) / Oregon Owyhee zone (ft)|6318|tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000.00001496 y_0=0|5|||467|-118.14 41.88 -116.85 43.54
8333|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (m)|6318|lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000 y_0=130000|0|||467|-119.65 44.99 -118.11 46.04
8334|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (ft)|6318|lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000.00001504 y_0=130000.00001472|5|||467|-119.65 44.99 -118.11 46.04
8335|NAD83(2011) / Oregon Prairie City-Brogan zone (m)|6318|lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=60000 y_0=0|0|||467|-118.77 44.16 -117.48 45.02
8336|NAD83(2011) / Oregon Prairie City-Brogan zone (ft)|6318|lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=59999.99999976 y_0=0|5|||467|-118.77 44.16 -117.48 45.02
8337|NAD83(2011) / Oregon Riley-Lakeview zone (m)|6318|tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000 y_0=0|0|||467|-120.97 41.88 -119.15 43.45
8338|NAD83(2011) / Oregon Riley-Lakeview zone (ft)|6318|tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000.00001496 y_0=0|5|||467|-120.97 41.88 -119.15 43.45
8339|NAD83(2011) / Oregon Siskiyou Pass zone (m)|6318|lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000 y_0=60000|0|||467|-122.71 41.95 -121.96 42.46
8340|NAD83(2011) / Oregon Siskiyou Pass zone (ft)|6318|lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000.0000152 y_0=59999.99999976|5|||467|-122.71 41.95 -121.96 42.46
8341|NAD83(2011) / Oregon Ukiah-Fox zone (m)|6318|lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000 y_0=90000|0|||467|-119.35 44.52 -118.64 45.21
8342|NAD83(2011) / Oregon Ukiah-Fox zone (ft)|6318|lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000.00001512 y_0=90000.00001488|5|||467|-119.35 44.52 -118.64 45.21
8343|NAD83(2011) / Oregon Wallowa zone (m)|6318|tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=60000 y_0=0|0|||467|-118.16 45.27 -116.42 46.05
8344|NAD83(2011) / Oregon Wallowa zone (ft)|6318|tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=59999.99999976 y_0=0|5|||467|-118.16 45.27 -116.42 46.05
8345|NAD83(2011) / Oregon Warner Highway zone (m)|6318|lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=40000 y_0=60000|0|||467|-120.42 41.95 -119.3 42.43
8346|NAD83(2011) / Oregon Warner Highway zone (ft)|6318|lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=39999.99999984 y_0=59999.99999976|5|||467|-120.42 41.95 -119.3 42.43
8347|NAD83(2011) / Oregon Willamette Pass zone (m)|6318|tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=20000 y_0=0|0|||467|-122.26 42.99 -121.48 44.18
8348|NAD83(2011) / Oregon Willamette Pass zone (ft)|6318|tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=19999.99999992 y_0=0|5|||467|-122.26 42.99 -121.48 44.18
8352|S-JTSK [JTSK03] / Krovak|8351|krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0|0|sw||534|16.84 47.73 22.56 49.61
8353|S-JTSK [JTSK03] / Krovak East North|8351|krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0|0|||534|16.84 47.73 22.56 49.61
8379|NAD83 / NCRS Las Vegas (m)|4269|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000|0|||676|-115.5 35.88 -114.71 36.43
8380|NAD83 / NCRS Las Vegas (ftUS)|4269|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.99998984 y_0=200000.00001016|4|||676|-115.5 35.88 -114.71 36.43
8381|NAD83 / NCRS Las Vegas high (m)|4269|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000|0|||676|-115.5 35.88 -114.71 36.43
8382|NAD83 / NCRS Las Vegas high (ftUS)|4269|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984|4|||676|-115.5 35.88 -114.71 36.43
8383|NAD83(2011) / NCRS Las Vegas (m)|6318|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000|0|||467|-115.5 35.88 -114.71 36.43
8384|NAD83(2011) / NCRS Las Vegas (ftUS)|6318|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.99998984 y_0=200000.00001016|4|||467|-115.5 35.88 -114.71 36.43
8385|NAD83(2011) / NCRS Las Vegas high (m)|6318|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000|0|||467|-115.5 35.88 -114.71 36.43
8387|NAD83(2011) / NCRS Las Vegas high (ftUS)|6318|tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984|4|||467|-115.5 35.88 -114.71 36.43
8391|GDA94 / WEIPA94|4283|tmerc lat_0=0 lon_0=141 k=0.999929 x_0=300000 y_0=2000000|0|||211|141.5 -13.5 142.51 -11.49
8395|ETRS89 / Gauss-Kruger CM 9E|4258|tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0|0|||186|8.33 53.36 10.41 53.99
8433|Macao 1920 / Macao Grid|8428|tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000|0|||538|113.52 22.06 113.68 22.23
8441|Tananarive / Laborde Grid|4297|labrd lat_0=-18.9 lon_0=46.4372291666667 azi=18.9 k=0.9995 x_0=400000 y_0=800000|0|||224|43.18 -25.64 50.56 -11.89
8455|RGTAAF07 / UTM zone 53S|7073|utm zone=53 south|0|||483|136 -66.73 138.01 -65.61
8456|RGTAAF07 / UTM zone 54S|7073|utm zone=54 south|0|||483|138 -67.13 142 -66.1
8518|NAD83(2011) / KS RCS zone 1|6318|tmerc lat_0=37.5 lon_0=-101.6 k=1.000156 x_0=457200.914401829 y_0=0|4|||467|-102.06 38.69 -101.38 40.01
8519|NAD83(2011) / KS RCS zone 2|6318|tmerc lat_0=37.5 lon_0=-100.95 k=1.000134 x_0=762001.524003048 y_0=0|4|||467|-101.49 38.69 -100.71 40.01
8520|NAD83(2011) / KS RCS zone 3|6318|tmerc lat_0=37.5 lon_0=-100.35 k=1.000116 x_0=1066802.13360427 y_0=0|4|||467|-100.82 38.69 -100.14 40.01
8521|NAD83(2011) / KS RCS zone 4|6318|tmerc lat_0=37.5 lon_0=-99.45 k=1.000082 x_0=1371602.74320549 y_0=0|4|||467|-100.19 38.69 -99.03 40.01
8522|NAD83(2011) / KS RCS zone 5|6318|tmerc lat_0=37.5 lon_0=-98.6666666666667 k=1.000078 x_0=1676403.35280671 y_0=0|4|||467|-99.07 38.26 -98.47 40.01
8523|NAD83(2011) / KS RCS zone 6|6318|tmerc lat_0=37.5 lon_0=-98.15 k=1.000068 x_0=1981203.96240793 y_0=0|4|||467|-98.51 38.15 -97.92 40.01
8524|NAD83(2011) / KS RCS zone 7|6318|tmerc lat_0=37.5 lon_0=-97.3333333333333 k=1.000049 x_0=2286004.57200914 y_0=0|4|||467|-97.94 38.08 -96.8 40.01
8525|NAD83(2011) / KS RCS zone 8|6318|lcc lat_1=39.1666666666667 lat_0=39.1666666666667 lon_0=-96.5 k_0=1.000044 x_0=2590805.18161036 y_0=182880.365760732|4|||467|-96.97 38.73 -95.94 39.57
8526|NAD83(2011) / KS RCS zone 9|6318|lcc lat_1=38.5 lat_0=38.5 lon_0=-96.5 k_0=1.00005 x_0=2895605.79121158 y_0=91440.1828803658|4|||467|-96.94 38.08 -95.94 38.88
8527|NAD83(2011) / KS RCS zone 10|6318|lcc lat_1=39.6333333333333 lat_0=39.6333333333333 lon_0=-95.75 k_0=1.00004 x_0=3200406.4008128 y_0=213360.426720853|4|||467|-96.81 39.21 -94.85 40.01
8528|NAD83(2011) / KS RCS zone 11|6318|lcc lat_1=39.1 lat_0=39.1 lon_0=-95.25 k_0=1.000033 x_0=3505207.01041402 y_0=182880.365760732|4|||467|-96.04 38.73 -94.58 39.43
8529|NAD83(2011) / KS RCS zone 12|6318|tmerc lat_0=36.75 lon_0=-101.416666666667 k=1.00014 x_0=3810007.62001524 y_0=0|4|||467|-102.05 36.99 -101.06 38.71
8531|NAD83(2011) / KS RCS zone 13|6318|tmerc lat_0=36.75 lon_0=-100.4 k=1.000109 x_0=4114808.22961646 y_0=0|4|||467|-101.13 36.99 -100.08 38.71
8533|NAD83(2011) / KS RCS zone 14|6318|tmerc lat_0=36.75 lon_0=-99.6666666666667 k=1.000097 x_0=4419608.83921768 y_0=0|4|||467|-100.25 36.99 -99.54 38.7
8534|NAD83(2011) / KS RCS zone 15|6318|tmerc lat_0=36.75 lon_0=-99.2 k=1.000087 x_0=4724409.4488189 y_0=0|4|||467|-99.59 36.99 -98.91 38.7
8535|NAD83(2011) / KS RCS zone 16|6318|tmerc lat_0=36.75 lon_0=-98.55 k=1.000069 x_0=5029210.05842012 y_0=0|4|||467|-99.03 36.99 -98.34 38.27
8536|NAD83(2011) / KS RCS zone 17|6318|lcc lat_1=37.7666666666667 lat_0=37.7666666666667 lon_0=-97.5 k_0=1.000059 x_0=5334010.66802134 y_0=121920.243840488|4|||467|-98.48 37.38 -96.52 38.18
8538|NAD83(2011) / KS RCS zone 18|6318|lcc lat_1=37.1833333333333 lat_0=37.1833333333333 lon_0=-97.5 k_0=1.000055 x_0=5638811.27762256 y_0=60960.1219202439|4|||467|-98.35 36.99 -96.52 37.48
8539|NAD83(2011) / KS RCS zone 19|6318|tmerc lat_0=36.75 lon_0=-95.9666666666667 k=1.000034 x_0=5943611.88722378 y_0=0|4|||467|-96.53 36.99 -95.5 38.88
8540|NAD83(2011) / KS RCS zone 20|6318|tmerc lat_0=36.75 lon_0=-95.0833333333333 k=1.000031 x_0=6248412.49682499 y_0=0|4|||467|-95.53 36.99 -94.6 38.74
8677|MGI 1901 / Balkans zone 5|3906|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0|0|||4|13.38 42.95 16.5 46.88
8678|MGI 1901 / Balkans zone 6|3906|tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0|0|||4|16.5 41.79 19.51 46.55
8679|MGI 1901 / Balkans zone 8|3906|tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0|0|||4|22.5 41.11 23.04 44.7
8682|SRB_ETRS89 / UTM zone 34N|8685|utm zone=34|0|||542|18.81 42.23 23.01 46.19
8686|MGI 1901 / Slovenia Grid|3906|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0|0|||707|13.38 45.42 16.61 46.88
8687|Slovenia 1996 / UTM zone 33N|4765|utm zone=33|0|||409|13.38 45.42 16.61 46.88
8692|NAD83(MA11) / UTM zone 54N|6325|utm zone=54|0|||723|141.19 10.95 144.01 23.9
8693|NAD83(MA11) / UTM zone 55N|6325|utm zone=55|0|||469|144 11.05 149.55 23.9
8826|NAD83 / Idaho Transverse Mercator|4269|tmerc lat_0=42 lon_0=-114 k=0.9996 x_0=2500000 y_0=1200000|0|||197|-117.24 41.99 -111.04 49.01
8836|MTRF-2000 / UTM zone 36N|8818|utm zone=36|0|||545|34.44 24.92 36.01 29.38
8837|MTRF-2000 / UTM zone 37N|8818|utm zone=37|0|||545|36 16.29 42 32.16
8838|MTRF-2000 / UTM zone 38N|8818|utm zone=38|0|||545|41.99 16.35 48 31.15
8839|MTRF-2000 / UTM zone 39N|8818|utm zone=39|0|||545|47.99 17.94 54.01 28.94
8840|MTRF-2000 / UTM zone 40N|8818|utm zone=40|0|||545|54 19.66 55.67 22.77
8857|WGS 84 / Equal Earth Greenwich|4326|eqearth lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 90
8858|WGS 84 / Equal Earth Americas|4326|eqearth lon_0=-90 x_0=0 y_0=0|0|||248|90.01 -90 89.99 90
8859|WGS 84 / Equal Earth Asia-Pacific|4326|eqearth lon_0=150 x_0=0 y_0=0|0|||248|-29.99 -90 -30.01 90
8903|RGWF96 / UTM zone 1S|8900|utm zone=1 south|0|||546|179.49 -15.94 -174.27 -9.84
8908|CR-SIRGAS / CRTM05|8907|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0|0|||547|-85.97 7.98 -82.53 11.22
8909|CR-SIRGAS / UTM zone 16N|8907|utm zone=16|0|||547|-90.45 2.15 -82.92 11.11
8910|CR-SIRGAS / UTM zone 17N|8907|utm zone=17|0|||547|-83.6 9.6 -81.43 11.77
8950|SIRGAS-Chile 2010 / UTM zone 18S|8949|utm zone=18 south|0|||724|-78 -59.36 -71.99 -18.35
8951|SIRGAS-Chile 2010 / UTM zone 19S|8949|utm zone=19 south|0|||564|-72 -59.87 -66 -17.5
9039|ISN2016 / LAEA Europe|8086|laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000|0|||524|-30.87 59.96 -5.55 69.59
9040|ISN2016 / LCC Europe|8086|lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000|0|||524|-30.87 59.96 -5.55 69.59
9141|KOSOVAREF01 / Balkans zone 7|9140|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0|0|||584|19.97 41.85 21.8 43.25
9149|SIRGAS-Chile 2013 / UTM zone 18S|9148|utm zone=18 south|0|||725|-78 -59.36 -71.99 -18.35
9150|SIRGAS-Chile 2013 / UTM zone 19S|9148|utm zone=19 south|0|||585|-72 -59.87 -66 -17.5
9154|SIRGAS-Chile 2016 / UTM zone 18S|9153|utm zone=18 south|0|||726|-78 -59.36 -71.99 -18.35
9155|SIRGAS-Chile 2016 / UTM zone 19S|9153|utm zone=19 south|0|||586|-72 -59.87 -66 -17.5
9156|RSAO13 / UTM zone 32S|8699|utm zone=32 south|0|||544|8.2 -17.28 12.01 -5.03
9157|RSAO13 / UTM zone 33S|8699|utm zone=33 south|0|||544|12 -17.44 18 -4.38
9158|RSAO13 / UTM zone 34S|8699|utm zone=34 south|0|||544|17.99 -18.02 24.09 -6.91
9159|RSAO13 / TM 12 SE|8699|tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000|0|||544|8.2 -17.26 13.86 -6.01
9191|WGS 84 / NIWA Albers|4326|aea lat_0=-40 lon_0=175 lat_1=-30 lat_2=-50 x_0=0 y_0=0|0|||248|155 -60 -169.99 -25
9205|VN-2000 / TM-3 103-00|4756|tmerc lat_0=0 lon_0=103 k=0.9999 x_0=500000 y_0=0|0|||400|102.14 20.89 103.99 22.82
9206|VN-2000 / TM-3 104-00|4756|tmerc lat_0=0 lon_0=104 k=0.9999 x_0=500000 y_0=0|0|||400|103.21 20.57 105.03 22.04
9207|VN-2000 / TM-3 104-30|4756|tmerc lat_0=0 lon_0=104.5 k=0.9999 x_0=500000 y_0=0|0|||400|103.4 8.33 105.54 10.55
9208|VN-2000 / TM-3 104-45|4756|tmerc lat_0=0 lon_0=104.75 k=0.9999 x_0=500000 y_0=0|0|||400|103.53 10.18 105.86 22.85
9209|VN-2000 / TM-3 105-30|4756|tmerc lat_0=0 lon_0=105.5 k=0.9999 x_0=500000 y_0=0|0|||400|104.33 9.19 106.69 23.4
9210|VN-2000 / TM-3 105-45|4756|tmerc lat_0=0 lon_0=105.75 k=0.9999 x_0=500000 y_0=0|0|||400|105.26 9.75 107.8 23.12
9211|VN-2000 / TM-3 106-00|4756|tmerc lat_0=0 lon_0=106 k=0.9999 x_0=500000 y_0=0|0|||400|104.83 16.92 107.03 22.7
9212|VN-2000 / TM-3 106-15|4756|tmerc lat_0=0 lon_0=106.25 k=0.9999 x_0=500000 y_0=0|0|||400|106.41 11.3 107.43 17.22
9213|VN-2000 / TM-3 106-30|4756|tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=500000 y_0=0|0|||400|105.43 21.32 106.25 22.75
9214|VN-2000 / TM-3 107-00|4756|tmerc lat_0=0 lon_0=107 k=0.9999 x_0=500000 y_0=0|0|||400|105.88 15.99 108.24 21.63
9215|VN-2000 / TM-3 107-15|4756|tmerc lat_0=0 lon_0=107.25 k=0.9999 x_0=500000 y_0=0|0|||400|106.09 21.32 107.37 22.47
9216|VN-2000 / TM-3 107-30|4756|tmerc lat_0=0 lon_0=107.5 k=0.9999 x_0=500000 y_0=0|0|||400|107.33 13.92 108.55 15.42
9217|VN-2000 / TM-3 108-15|4756|tmerc lat_0=0 lon_0=108.25 k=0.9999 x_0=500000 y_0=0|0|||400|108.55 11.25 109.53 14.71
9218|VN-2000 / TM-3 108-30|4756|tmerc lat_0=0 lon_0=108.5 k=0.9999 x_0=500000 y_0=0|0|||400|107.2 10.43 109.52 14.61
9221|Hartebeesthoek94 / ZAF BSU Albers 25E|4148|aea lat_0=-30 lon_0=25 lat_1=-22 lat_2=-38 x_0=1400000 y_0=1300000|0|||80|13.33 -38.17 36.54 -22.13
9222|Hartebeesthoek94 / ZAF BSU Albers 44E|4148|aea lat_0=-42 lon_0=44 lat_1=-34 lat_2=-50 x_0=1200000 y_0=1300000|0|||80|32.71 -50.32 42.85 -43.26
9249|Tapi Aike / Argentina 1|9248|tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0|0|||588|-73.28 -52 -70.5 -50.33
9250|Tapi Aike / Argentina 2|9248|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||588|-70.5 -52.43 -68.3 -50.33
9252|MMN / Argentina 2|9251|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||589|-68.64 -55.11 -63.73 -52.59
9254|MMS / Argentina 2|9253|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||590|-68.64 -55.11 -63.73 -52.59
9265|POSGAR 2007 / UTM zone 19S|5340|utm zone=19 south|0|||445|-68.62 -54.61 -66 -51.65
9271|MGI / Austria West|4312|tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=0|0|||238|9.53 46.77 11.84 47.61
9272|MGI / Austria Central|4312|tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=0|0|||238|11.83 46.4 14.84 48.79
9273|MGI / Austria East|4312|tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=0|0|||238|14.83 46.56 17.17 49.02
9284|Pampa del Castillo / Argentina 1|4161|tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0|0|||93|-73.59 -50.34 -70.5 -44.94
9285|Pampa del Castillo / Argentina 3|4161|tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0|0|||93|-67.5 -49.05 -65.47 -43.58
9295|ONGD17 / UTM zone 39N|9294|utm zone=39|0|||592|51.99 14.94 54.01 19.67
9296|ONGD17 / UTM zone 40N|9294|utm zone=40|0|||592|54 14.33 60.01 26.74
9297|ONGD17 / UTM zone 41N|9294|utm zone=41|0|||592|60 16.37 63.38 24.09
9300|HS2 Survey Grid|9299|tmerc lat_0=52.3 lon_0=-1.5 k=1 x_0=198873.0046 y_0=375064.3871|0|||593|-2.75 51.45 0 53.3
9311|NAD27 / US National Atlas Equal Area|4267|laea R_A lat_0=45 lon_0=-100 x_0=0 y_0=0|0|||195|167.65 15.56 -65.69 74.71
9354|WGS 84 / IBCSO Polar Stereographic|4326|stere lat_0=-90 lat_ts=-65 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 -50
9356|KSA-GRF17 / UTM zone 36N|9333|utm zone=36|0|||596|34.44 24.92 36.01 29.38
9357|KSA-GRF17 / UTM zone 37N|9333|utm zone=37|0|||596|36 16.29 42 32.16
9358|KSA-GRF17 / UTM zone 38N|9333|utm zone=38|0|||596|41.99 16.35 48 31.15
9359|KSA-GRF17 / UTM zone 39N|9333|utm zone=39|0|||596|47.99 17.94 54.01 28.94
9360|KSA-GRF17 / UTM zone 40N|9333|utm zone=40|0|||596|54 19.66 55.67 22.77
9367|TPEN11 Grid|9364|tmerc lat_0=53.5 lon_0=-2.25 k=1 x_0=203252.175 y_0=407512.765|0|||597|-3.14 53.32 -1.34 53.9
9373|MML07 Grid|9372|tmerc lat_0=52.45 lon_0=-0.85 k=1 x_0=49350.157 y_0=108398.212|0|||598|-1.89 51.46 0.16 53.42
9377|MAGNA-SIRGAS 2018 / Origen-Nacional|20046|tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000|0|||661|-84.77 -4.23 -66.87 15.51
9387|AbInvA96_2020 Grid|9384|tmerc lat_0=57.4 lon_0=-3.2 k=1 x_0=155828.702 y_0=115225.707|0|||600|-4.31 57.1 -2.1 57.71
9391|BGS2005 / UTM zone 35N|7798|utm zone=35|0|||495|24 41.24 30.01 44.15
9404|PN68 / UTM zone 27N|9403|utm zone=27|0|||601|-18.22 27.59 -18 27.88
9405|PN68 / UTM zone 28N|9403|utm zone=28|0|||601|-18.06 27.58 -13.37 29.47
9406|PN84 / UTM zone 27N|4728|utm zone=27|0|||372|-18.22 27.59 -18 27.88
9407|PN84 / UTM zone 28N|4728|utm zone=28|0|||372|-18.06 27.58 -16.08 28.9
9456|GBK19 Grid|9453|tmerc lat_0=55.75 lon_0=-4.35 k=1 x_0=93720.394 y_0=113870.493|0|||602|-4.65 55.55 -4.05 55.95
9473|GDA2020 / Australian Albers|7844|aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0|0|||497|112.85 -43.7 153.69 -9.86
9476|SRGI2013 / UTM zone 46N|9470|utm zone=46|0|||603|92.01 0 96 7.79
9477|SRGI2013 / UTM zone 47N|9470|utm zone=47|0|||603|96 0 102 7.49
9478|SRGI2013 / UTM zone 48N|9470|utm zone=48|0|||603|102 0 108 6.94
9479|SRGI2013 / UTM zone 49N|9470|utm zone=49|0|||603|108 0 114 7.37
9480|SRGI2013 / UTM zone 50N|9470|utm zone=50|0|||603|114 0 120 4.37
9481|SRGI2013 / UTM zone 51N|9470|utm zone=51|0|||603|120 0 126 5.48
9482|SRGI2013 / UTM zone 52N|9470|utm zone=52|0|||603|126 0 132 6.68
9487|SRGI2013 / UTM zone 47S|9470|utm zone=47 south|0|||603|96 -8.86 102 0
9488|SRGI2013 / UTM zone 48S|9470|utm zone=48 south|0|||603|102 -10.73 108.01 0
9489|SRGI2013 / UTM zone 49S|9470|utm zone=49 south|0|||603|108 -12.07 114 0
9490|SRGI2013 / UTM zone 50S|9470|utm zone=50 south|0|||603|114 -13.06 120.01 0
9491|SRGI2013 / UTM zone 51S|9470|utm zone=51 south|0|||603|120 -13.95 126.01 0.01
9492|SRGI2013 / UTM zone 52S|9470|utm zone=52 south|0|||603|126 -9.45 132 0
9493|SRGI2013 / UTM zone 53S|9470|utm zone=53 south|0|||603|132 -10.06 138.01 0
9494|SRGI2013 / UTM zone 54S|9470|utm zone=54 south|0|||603|138 -10.84 141.46 0
9498|POSGAR 2007 / CABA 2019|5340|tmerc lat_0=-34.6292666666667 lon_0=-58.4633083333333 k=1 x_0=20000 y_0=70000|0|||445|-58.54 -34.71 -58.29 -34.5
9549|LTF2004(C)|9547|lcc lat_1=44.3791666666667 k_0=1 lat_0=45.1833333333333 lon_0=6.81666666666667 x_0=150000 y_0=50000|0|||605|4.65 44.87 7.88 45.89
9674|NAD83 / USFS R6 Albers|4269|aea lat_0=34 lon_0=-120 lat_1=43 lat_2=48 x_0=600000 y_0=0|0|||676|-124.79 41.98 -116.47 49.05
9678|Gulshan 303 / Bangladesh Transverse Mercator|4682|tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=-2000000|0|||326|88.01 20.52 92.67 26.64
9680|WGS 84 / TM 90 NE|4326|tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0|0|||248|88.01 18.56 92.67 26.64
9697|REDGEOMIN / UTM zone 12S|9696|utm zone=12 south|0|||606|-109.51 -27.25 -109.16 -27.01
9698|REDGEOMIN / UTM zone 18S|9696|utm zone=18 south|0|||606|-78 -59.36 -71.99 -18.35
9699|REDGEOMIN / UTM zone 19S|9696|utm zone=19 south|0|||606|-72 -59.87 -66 -17.5
9709|NAD83(CSRS) / UTM zone 23N|4617|utm zone=23|0|||72|-48 39.85 -42 54.47
9712|NAD83 / UTM zone 24N|4269|utm zone=24|0|||727|-42 45.53 -40.73 49.53
9713|NAD83(CSRS) / UTM zone 24N|4617|utm zone=24|0|||72|-42 45.53 -40.73 49.53
9716|IGM95 / UTM zone 34N|4670|utm zone=34|0|||314|17.99 34.76 18.99 41.64
9741|EOS21 Grid|9739|tmerc lat_0=56.35 lon_0=-2.75 k=1 x_0=74996.927 y_0=133508.35|0|||608|-3.56 55.55 -1.94 57.21
9748|NAD83(2011) / Alabama East (ftUS)|6318|tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000.0001016 y_0=0|4|||467|-86.79 30.99 -84.89 35
9749|NAD83(2011) / Alabama West (ftUS)|6318|tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0|4|||467|-88.48 30.14 -86.3 35.02
9761|ECML14_NB Grid|9758|tmerc lat_0=55.05 lon_0=-1.55 k=1 x_0=112242.8512 y_0=402313.7432|0|||610|-1.9 54.85 -1.3 55.3
9766|EWR2 Grid|9763|tmerc lat_0=51.95 lon_0=-0.9 k=1 x_0=192519.9715 y_0=146942.6806|0|||611|-1.43 51.7 -0.36 52.24
9793|RGF93 v2 / Lambert-93|9777|lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000|0|||612|-9.86 41.15 10.38 51.56
9794|RGF93 v2b / Lambert-93|9782|lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000|0|||613|-9.86 41.15 10.38 51.56
9821|UCS-2000 / LCS-32 Kyiv region|5561|tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0|0|||460|29.26 49.17 32.16 51.55
9822|RGF93 v2 / CC42|9777|lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000|0|||612|-1.06 41.31 9.63 43.07
9823|RGF93 v2 / CC43|9777|lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000|0|||612|-1.79 42.33 7.65 44.01
9824|RGF93 v2 / CC44|9777|lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000|0|||612|-1.79 42.92 7.71 45
9825|RGF93 v2 / CC45|9777|lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000|0|||612|-1.46 44 7.71 46
9826|RGF93 v2 / CC46|9777|lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000|0|||612|-2.21 45 7.16 47
9827|RGF93 v2 / CC47|9777|lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000|0|||612|-4.77 46 7.63 48
9828|RGF93 v2 / CC48|9777|lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000|0|||612|-4.87 47 8.23 49
9829|RGF93 v2 / CC49|9777|lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000|0|||612|-4.87 48 8.23 50
9830|RGF93 v2 / CC50|9777|lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000|0|||612|-2.03 49 8.08 51.14
9831|UCS-2000 / LCS-01 Crimea|5561|tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0|0|||460|32.47 44.38 36.65 46.24
9832|UCS-2000 / LCS-05 Vinnytsia|5561|tmerc lat_0=0 lon_0=28.6666666666667 k=1 x_0=300000 y_0=0|0|||460|27.37 48.06 30.02 49.89
9833|UCS-2000 / LCS-07 Volyn|5561|tmerc lat_0=0 lon_0=24.8333333333333 k=1 x_0=300000 y_0=0|0|||460|23.6 50.28 26.11 51.97
9834|UCS-2000 / LCS-12 Dnipropetrovsk|5561|tmerc lat_0=0 lon_0=35 k=1 x_0=300000 y_0=0|0|||460|32.95 47.45 36.94 49.19
9835|UCS-2000 / LCS-14 Donetsk|5561|tmerc lat_0=0 lon_0=37.5 k=1 x_0=300000 y_0=0|0|||460|36.54 46.86 39.1 49.24
9836|UCS-2000 / LCS-18 Zhytomyr|5561|tmerc lat_0=0 lon_0=28.5 k=1 x_0=300000 y_0=0|0|||460|27.19 49.58 29.74 51.68
9837|UCS-2000 / LCS-21 Zakarpattia|5561|tmerc lat_0=0 lon_0=23.5 k=1 x_0=300000 y_0=0|0|||460|22.13 47.89 24.63 49.1
9838|UCS-2000 / LCS-23 Zaporizhzhia|5561|tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0|0|||460|34.17 46.07 37.25 48.15
9839|UCS-2000 / LCS-26 Ivano-Frankivsk|5561|tmerc lat_0=0 lon_0=24.75 k=1 x_0=300000 y_0=0|0|||460|23.53 47.72 25.66 49.56
9840|UCS-2000 / LCS-35 Kirovohrad|5561|tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0|0|||460|29.74 47.74 33.9 49.25
9841|UCS-2000 / LCS-44 Luhansk|5561|tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0|0|||460|37.83 47.82 40.23 50.09
9842|RGF93 v2b / CC42|9782|lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000|0|||613|-1.06 41.31 9.63 43.07
9843|RGF93 v2b / CC43|9782|lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000|0|||613|-1.79 42.33 7.65 44.01
9844|RGF93 v2b / CC44|9782|lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000|0|||613|-1.79 42.92 7.71 45
9845|RGF93 v2b / CC45|9782|lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000|0|||613|-1.46 44 7.71 46
9846|RGF93 v2b / CC46|9782|lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000|0|||613|-2.21 45 7.16 47
9847|RGF93 v2b / CC47|9782|lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000|0|||613|-4.77 46 7.63 48
9848|RGF93 v2b / CC48|9782|lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000|0|||613|-4.87 47 8.23 49
9849|RGF93 v2b / CC49|9782|lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000|0|||613|-4.87 48 8.23 50
9850|RGF93 v2b / CC50|9782|lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000|0|||613|-2.03 49 8.08 51.14
9851|UCS-2000 / LCS-46 Lviv|5561|tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0|0|||460|22.64 48.71 25.43 50.65
9852|UCS-2000 / LCS-48 Mykolaiv|5561|tmerc lat_0=0 lon_0=31.8333333333333 k=1 x_0=300000 y_0=0|0|||460|30.2 46.36 33.19 48.23
9853|UCS-2000 / LCS-51 Odessa|5561|tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0|0|||460|28.21 45.2 31.3 48.24
9854|UCS-2000 / LCS-53 Poltava|5561|tmerc lat_0=0 lon_0=33.8333333333333 k=1 x_0=300000 y_0=0|0|||460|32.08 48.74 35.49 50.55
9855|UCS-2000 / LCS-56 Rivne|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0|0|||460|25.08 50 27.74 51.95
9856|UCS-2000 / LCS-59 Sumy|5561|tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0|0|||460|32.93 50.1 35.67 52.37
9857|UCS-2000 / LCS-61 Ternopil|5561|tmerc lat_0=0 lon_0=25.5 k=1 x_0=300000 y_0=0|0|||460|24.71 48.5 26.45 50.27
9858|UCS-2000 / LCS-63 Kharkiv|5561|tmerc lat_0=0 lon_0=36.5 k=1 x_0=300000 y_0=0|0|||460|34.84 48.52 38.1 50.46
9859|UCS-2000 / LCS-65 Kherson|5561|tmerc lat_0=0 lon_0=33.5 k=1 x_0=300000 y_0=0|0|||460|31.51 45.75 35.11 47.6
9860|UCS-2000 / LCS-68 Khmelnytsky|5561|tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0|0|||460|26.13 48.45 27.9 50.59
9861|UCS-2000 / LCS-71 Cherkasy|5561|tmerc lat_0=0 lon_0=31.5 k=1 x_0=300000 y_0=0|0|||460|29.6 48.45 32.89 50.23
9862|UCS-2000 / LCS-73 Chernivtsi|5561|tmerc lat_0=0 lon_0=26 k=1 x_0=300000 y_0=0|0|||460|24.9 47.72 27.54 48.68
9863|UCS-2000 / LCS-74 Chernihiv|5561|tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0|0|||460|30.48 50.34 33.51 52.38
9864|UCS-2000 / LCS-80 Kyiv city|5561|tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0|0|||460|30.23 50.21 30.83 50.59
9865|UCS-2000 / LCS-85 Sevastopol|5561|tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0|0|||460|33.37 44.38 33.93 44.85
9869|MRH21 Grid|9866|tmerc lat_0=52.3 lon_0=-1.8 k=1 x_0=227286.9881 y_0=265751.2874|0|||614|-3.27 51.35 -0.36 53.26
9874|PNG94 / PNGMG94 zone 57|5546|utm zone=57 south|0|||459|156 -14.26 162.01 -1.11
9875|PNG94 / PNGMG94 zone 58|5546|utm zone=58 south|0|||459|162 -4.36 162.81 -2.34
9880|MOLDOR11 Grid|9871|tmerc lat_0=53.35 lon_0=-1.9 k=1 x_0=226574.2032 y_0=390894.838|0|||615|-2.4 53.25 -1.39 53.55
9895|LUREF / Luxembourg TM (3D)|9893|tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000|0|||112|5.73 49.44 6.53 50.19
9943|EBBWV14 Grid|9939|tmerc lat_0=51.75 lon_0=-3.1 k=1 x_0=106702.326 y_0=119968.1395|0|||616|-3.3 51.5 -2.89 51.85
9945|Macedonia State Coordinate System truncated|3906|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=-4000000|0|||718|20.45 40.85 23.04 42.36
9947|ISN2004 / LAEA Iceland|5324|laea lat_0=65 lon_0=-19 x_0=1700000 y_0=1300000|0|||444|-30.87 59.96 -5.55 69.59
9967|HULLEE13 Grid|9964|tmerc lat_0=53.75 lon_0=-0.95 k=1 x_0=140859.7394 y_0=247512.2812|0|||617|-1.7 53.6 -0.27 53.9
9972|SCM22 Grid|9969|tmerc lat_0=56.6 lon_0=-3.85 k=1 x_0=108600.972 y_0=239087.349|0|||618|-4.4 55.7 -3.3 57.55
9977|FNL22 Grid|9974|tmerc lat_0=58 lon_0=-3.8 k=1 x_0=139618.9493 y_0=183110.794|0|||619|-4.6 57.4 -3 58.64
10160|S34J reconstruction east-orientated|10158|tmerc lat_0=0 lon_0=10.37 k=1 x_0=-210327 y_0=-6034310|0|||622|8 54.67 11.29 57.8
10183|DoPw22 Grid|10175|tmerc lat_0=52.7 lon_0=-4.15 k=1 x_0=64859.6557 y_0=122266.5277|0|||623|-4.51 52.45 -3.8 53.01
10188|ShAb07 Grid|10185|tmerc lat_0=52.6 lon_0=-3.35 k=1 x_0=56023.5377 y_0=24567.6764|0|||625|-4.16 52.37 -2.6 52.77
10194|CNH22 Grid|10191|lcc lat_0=53.25 lon_0=-3.5 lat_1=53.1 lat_2=53.4 x_0=212548.8756 y_0=495230.9254|0|||626|-4.71 53.02 -2.28 53.46
10199|CWS13 Grid|10196|tmerc lat_0=52.4 lon_0=-2.9 k=1 x_0=199668.0926 y_0=89354.3229|0|||627|-3.16 52.5 -2.65 53.26
10207|DIBA15 Grid|10204|tmerc lat_0=51.85 lon_0=-1.3 k=1 x_0=511622.854 y_0=324737.4633|0|||628|-1.46 51.57 -1.15 52.11
10212|GWPBS22 Grid|10209|lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117|0|||629|-4.26 51.25 -0.1 52.06
10217|GWWAB22 Grid|10214|lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117|0|||630|-3.6 51.35 -3.12 51.81
10222|GWWWA22 Grid|10219|lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117|0|||631|-5.16 51.55 -3.6 52.06
10227|MALS09 Grid|10224|tmerc lat_0=52.2 lon_0=-1.15 k=1 x_0=175262.1809 y_0=174688.2508|0|||632|-2.26 51.45 -0.05 52.91
10235|OxWo08 Grid|10229|tmerc lat_0=51.95 lon_0=-1.7 k=1 x_0=134791.6965 y_0=121872.5056|0|||633|-2.31 51.65 -1.15 52.26
10240|SYC20 Grid|10237|tmerc lat_0=52.9 lon_0=-2.6 k=1 x_0=110094.4312 y_0=120623.8396|0|||634|-2.91 52.65 -2.3 53.16
10250|S34S reconstruction east-orientated|10249|tmerc lat_0=0 lon_0=10.37 k=1 x_0=-210327 y_0=-6034310|0|||635|10.79 54.51 12.87 56.79
10254|S45B reconstruction east-orientated|10252|tmerc lat_0=55.11171 lon_0=14.88927 k=1 x_0=-50000 y_0=50000|0|||636|14.59 54.94 15.25 55.38
10258|GS reconstruction east-orientated|10256|lcc lat_1=56 k_0=1 lat_0=55 lon_0=10.37775 x_0=0 y_0=0|0|||637|8 54.51 12.87 57.8
10262|GSB reconstruction east-orientated|10260|lcc lat_1=56 k_0=1 lat_0=55 lon_0=14.92775 x_0=-18831.46 y_0=5614.621|0|||638|14.59 54.94 15.25 55.38
10266|KK reconstruction east-orientated|10265|lcc lat_1=56 k_0=1 lat_0=55 lon_0=10.37775 x_0=0 y_0=0|0|||639|12.23 55.51 12.73 55.82
10270|Ostenfeld reconstruction|10268|tmerc lat_0=54.4685 lon_0=9.233 k=1 x_0=0 y_0=0|0|||640|8.37 54.8 10.16 55.47
10275|SMITB20 Grid|10272|tmerc lat_0=50.75 lon_0=-3.85 k=1 x_0=110693.666 y_0=102089.2943|0|||641|-4.11 50.65 -3.6 50.86
10280|RBEPP12 Grid|10277|lcc lat_0=50.85 lon_0=-3.25 lat_1=50.3 lat_2=51.45 x_0=372382.8292 y_0=217764.7796|0|||642|-5.63 50.05 -0.85 51.71
10285|ETRS89/DREF91/2016 / 3-degree Gauss-Kruger zone 3|10284|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||643|8.33 53.36 10.41 53.99
10286|ETRS89/DREF91/2016 / UTM zone 31N (N-zE)|10284|tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0|0|||643|3.34 50.97 6.01 55.92
10287|ETRS89/DREF91/2016 / UTM zone 31N (zE-N)|10284|tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0|0|||643|3.34 50.97 6.01 55.92
10288|ETRS89/DREF91/2016 / UTM zone 32N (N-zE)|10284|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0|0|||643|6 47.27 12.01 55.47
10289|ETRS89/DREF91/2016 / UTM zone 32N (zE-N)|10284|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0|0|||643|6 47.27 12.01 55.47
10290|ETRS89/DREF91/2016 / UTM zone 33N (N-zE)|10284|tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0|0|||643|11.57 47.46 15.04 55.03
10291|ETRS89/DREF91/2016 / UTM zone 33N (zE-N)|10284|tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0|0|||643|11.57 47.46 15.04 55.03
10306|LKS-2020 / Latvia TM|10305|tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=-6000000|0|||645|19.06 55.67 28.24 58.09
10314|RGNC15 / Lambert New Caledonia 2015|10310|lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=2400000 y_0=2300000|0|||646|163.54 -22.73 168.19 -19.5
10315|RGNC15 / UTM zone 57S|10310|utm zone=57 south|0|||646|156.25 -26.03 162.01 -15.34
10316|RGNC15 / UTM zone 58S|10310|utm zone=58 south|0|||646|162 -26.45 168 -14.83
10317|RGNC15 / UTM zone 59S|10310|utm zone=59 south|0|||646|168 -25.95 174.28 -19.75
10329|BH_ETRS89 / TM|10328|tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=0|0|||647|15.74 42.56 19.62 45.27
10448|GDA94 / ALB94|4283|tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4000000|0|||211|117.55 -35.21 118.22 -34.75
10449|GDA94 / BIO94|4283|tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2600000|0|||211|114.9 -22.2 115.59 -20.21
10450|GDA94 / BRO94|4283|tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2200000|0|||211|122.08 -18.09 122.62 -16.75
10451|GDA94 / BCG94|4283|tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=3900000|0|||211|115.18 -33.75 115.87 -33.4
10452|GDA94 / CARN94|4283|tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=2950000|0|||211|113.33 -25.5 114 -23
10453|GDA94 / COL94|4283|tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4000000|0|||211|115.73 -34.67 116.4 -33.25
10454|GDA94 / ESP94|4283|tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=3950000|0|||211|121.56 -34.5 122.2 -33.33
10455|GDA94 / EXM94|4283|tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2650000|0|||211|113.75 -22.42 114.25 -21.75
10456|GDA94 / GCG94|4283|tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3350000|0|||211|114.51 -29.1 115 -28.48
10457|GDA94 / GOLD94|4283|tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3700000|0|||211|121 -32.25 121.84 -28.75
10458|GDA94 / JCG94|4283|tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3550000|0|||211|114.83 -30.74 115.34 -29.08
10459|GDA94 / KALB94|4283|tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3600000|0|||211|113.9 -28.5 114.75 -27.16
10460|GDA94 / KAR94|4283|tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2450000|0|||211|116.58 -20.92 117.25 -20.25
10461|GDA94 / KUN94|4283|tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2000000|0|||211|128.5 -16.75 129 -14.75
10462|GDA94 / LCG94|4283|tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3650000|0|||211|115.15 -31.49 115.62 -30.71
10463|GDA94 / MRCG94|4283|tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=3950000|0|||211|114.96 -34.42 115.24 -33.51
10464|GDA94 / PCG94|4283|tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3800000|0|||211|115.44 -33.42 116.09 -31.33
10465|GDA94 / PHG94|4283|tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2400000|0|||211|118.25 -20.79 118.97 -20.1
10471|COV23 Grid|10468|tmerc lat_0=52.4 lon_0=-1.55 k=1 x_0=116887.9989 y_0=102194.9369|0|||652|-1.85 52.3 -1.3 52.5
10477|BBT2000 / BBT-TM|10475|tmerc lat_0=46.9807763055556 lon_0=11.52849375 k=1.000121 x_0=20000 y_0=100000|0|||653|11.04 46.45 11.91 47.33
10480|NAD83 / TWDB GM|4269|aea lat_0=31.25 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000|0|||197|-106.66 25.83 -93.5 36.5
10481|NAD83 / TWDB GM|4269|aea lat_0=31.25 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000|4|||197|-106.66 25.83 -93.5 36.5
10516|NAD83(2011) / Adjusted Jackson (ftUS)|6318|tmerc lat_0=44.2533353222222 lon_0=-90.8442965138889 k=1.0000353 x_0=27000 y_0=24999.9998983998|4|||467|-91.17 44.07 -90.31 44.6
10592|WGS 84 / GLANCE Africa|4326|laea lat_0=5 lon_0=20 x_0=0 y_0=0|0|||248|-31.68 -43.89 79.3 38.8
10594|WGS 84 / GLANCE Asia|4326|laea lat_0=45 lon_0=100 x_0=0 y_0=0|0|||248|31.45 -10.8 -168.43 83.67
10596|WGS 84 / GLANCE Europe|4326|laea lat_0=55 lon_0=20 x_0=0 y_0=0|0|||248|-42.52 29.24 51.73 83.67
10598|WGS 84 / GLANCE North America|4326|laea lat_0=50 lon_0=-100 x_0=0 y_0=0|0|||248|-180 7.98 180 90
10601|WGS 84 / GLANCE Oceania|4326|laea lat_0=-15 lon_0=135 x_0=0 y_0=0|0|||248|72.37 -60.56 -121.05 21.57
10603|WGS 84 / GLANCE South America|4326|laea lat_0=-15 lon_0=-60 x_0=0 y_0=0|0|||248|-124.82 -59.87 -14.58 30.31
10622|NAD83(2011) / San Francisco SFO-B18 (ftUS)|6318|ortho lat_0=37.6289686531 lon_0=-122.3939412704 alpha=27.7928209333 k=0.9999968 x_0=0 y_0=0|4|||467|-122.43 37.58 -122.33 37.66
10626|ECML14 Grid|10623|tmerc lat_0=53.8 lon_0=-1.6 k=1 x_0=108021.121 y_0=263196.8721|0|||656|-3.45 51.45 0.05 56.1
10632|WC05 Grid|10628|tmerc lat_0=53.45 lon_0=-2.15 k=1 x_0=209900.2337 y_0=401958.2494|0|||657|-4.33 51.4 -0.04 55.92
10665|SIRGAS 2000 / Porto Alegre TM|4674|tmerc lat_0=0 lon_0=-51 k=0.999995 x_0=300000 y_0=5000000|0|||318|-51.3 -30.27 -51.01 -29.93
10674|RGM23 / UTM zone 38S|10671|utm zone=38 south|0|||658|43.68 -14.49 46.7 -11.33
10731|ETRS89/DREF91/2016 / UTM zone 31N|10284|utm zone=31|0|||643|3.34 50.97 6.01 55.92
10732|ETRS89/DREF91/2016 / UTM zone 32N|10284|utm zone=32|0|||643|6 47.27 12.01 55.47
10733|ETRS89/DREF91/2016 / UTM zone 33N|10284|utm zone=33|0|||643|11.57 47.46 15.04 55.03
11114|MAGNA-SIRGAS 2018 / Colombia Far West zone|20046|tmerc lat_0=4.59620322222222 lon_0=-80.0775077694444 k=1 x_0=1000000 y_0=1000000|0|||661|-79.1 1.23 -78.58 2.48
11115|MAGNA-SIRGAS 2018 / Colombia West zone|20046|tmerc lat_0=4.59620322222222 lon_0=-77.0775077694444 k=1 x_0=1000000 y_0=1000000|0|||661|-78.59 0.03 -75.58 10.21
11116|MAGNA-SIRGAS 2018 / Colombia Bogota zone|20046|tmerc lat_0=4.59620322222222 lon_0=-74.0775077694444 k=1 x_0=1000000 y_0=1000000|0|||661|-75.59 -2.51 -72.58 11.82
11117|MAGNA-SIRGAS 2018 / Colombia East Central zone|20046|tmerc lat_0=4.59620322222222 lon_0=-71.0775077694444 k=1 x_0=1000000 y_0=1000000|0|||661|-72.59 -4.23 -69.58 12.52
11118|MAGNA-SIRGAS 2018 / Colombia East zone|20046|tmerc lat_0=4.59620322222222 lon_0=-68.0775077694444 k=1 x_0=1000000 y_0=1000000|0|||661|-69.59 -2.25 -66.87 6.31
20002|MWC18 Grid|20033|tmerc lat_0=53.35 lon_0=-2.55 k=1 x_0=171975.9382 y_0=116744.6938|0|||659|-3.15 53.09 -2.1 53.65
20004|Pulkovo 1995 / Gauss-Kruger zone 4|4200|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||129|19.57 54.32 22.87 55.32
20005|Pulkovo 1995 / Gauss-Kruger zone 5|4200|tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0|0|||129|26.61 55.69 30 69.47
20006|Pulkovo 1995 / Gauss-Kruger zone 6|4200|tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0|0|||129|30 50.34 36 70.02
20007|Pulkovo 1995 / Gauss-Kruger zone 7|4200|tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0|0|||129|36 43.18 42.01 69.23
20008|Pulkovo 1995 / Gauss-Kruger zone 8|4200|tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0|0|||129|42 41.19 48 80.91
20009|Pulkovo 1995 / Gauss-Kruger zone 9|4200|tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0|0|||129|48 41.39 54 81.4
20010|Pulkovo 1995 / Gauss-Kruger zone 10|4200|tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0|0|||129|54 50.47 60 81.91
20011|Pulkovo 1995 / Gauss-Kruger zone 11|4200|tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0|0|||129|60 50.66 66 81.77
20012|Pulkovo 1995 / Gauss-Kruger zone 12|4200|tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0|0|||129|66 54.1 72 77.07
20013|Pulkovo 1995 / Gauss-Kruger zone 13|4200|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||129|72 53.17 78 79.71
20014|Pulkovo 1995 / Gauss-Kruger zone 14|4200|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||129|78 50.69 84 81.03
20015|Pulkovo 1995 / Gauss-Kruger zone 15|4200|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||129|84 49.07 90 81.27
20016|Pulkovo 1995 / Gauss-Kruger zone 16|4200|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||129|90 49.89 96 81.35
20017|Pulkovo 1995 / Gauss-Kruger zone 17|4200|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||129|96 49.73 102 81.32
20018|Pulkovo 1995 / Gauss-Kruger zone 18|4200|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||129|102 49.64 108 79.48
20019|Pulkovo 1995 / Gauss-Kruger zone 19|4200|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||129|108 49.14 114 76.81
20020|Pulkovo 1995 / Gauss-Kruger zone 20|4200|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||129|114 49.51 120 75.96
20021|Pulkovo 1995 / Gauss-Kruger zone 21|4200|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||129|120 51.51 126 74
20022|Pulkovo 1995 / Gauss-Kruger zone 22|4200|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||129|126 42.25 132 73.61
20023|Pulkovo 1995 / Gauss-Kruger zone 23|4200|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||129|132 42.63 138 76.15
20024|Pulkovo 1995 / Gauss-Kruger zone 24|4200|tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0|0|||129|138 45.84 144 76.27
20025|Pulkovo 1995 / Gauss-Kruger zone 25|4200|tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0|0|||129|144 43.6 150 76.82
20026|Pulkovo 1995 / Gauss-Kruger zone 26|4200|tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0|0|||129|150 45.77 156 76.26
20027|Pulkovo 1995 / Gauss-Kruger zone 27|4200|tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0|0|||129|156 50.27 162 77.2
20028|Pulkovo 1995 / Gauss-Kruger zone 28|4200|tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0|0|||129|162 54.47 168 70.03
20029|Pulkovo 1995 / Gauss-Kruger zone 29|4200|tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0|0|||129|168 54.45 174 70.19
20030|Pulkovo 1995 / Gauss-Kruger zone 30|4200|tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0|0|||129|174 61.65 180 71.59
20031|Pulkovo 1995 / Gauss-Kruger zone 31|4200|tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0|0|||129|-180 64.35 -174 71.65
20032|Pulkovo 1995 / Gauss-Kruger zone 32|4200|tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0|0|||129|-174 64.2 -168.97 67.18
20042|SIRGAS-Chile 2021 / UTM zone 12S|20041|utm zone=12 south|0|||728|-113.21 -30.54 -108 -23.72
20047|GDA2020 / BCSG2020|7844|tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=150000 y_0=200000|0|||497|152.37 -29.36 153.69 -24.64
20048|SIRGAS-Chile 2021 / UTM zone 18S|20041|utm zone=18 south|0|||729|-78 -59.36 -71.99 -18.35
20049|SIRGAS-Chile 2021 / UTM zone 19S|20041|utm zone=19 south|0|||660|-72 -59.87 -66 -17.5
20050|NAD83(2011) / Amtrak NECCS21 (ft)|6318|omerc lat_0=40.8333333333333 lonc=-74 alpha=58 gamma=58 k=0.99999 x_0=457200 y_0=457200|5|||467|-78.51 38.64 -70.48 42.74
20064|Pulkovo 1995 / Gauss-Kruger 4N|4200|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||129|19.57 54.32 22.87 55.32
20065|Pulkovo 1995 / Gauss-Kruger 5N|4200|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||129|26.61 55.69 30 69.47
20066|Pulkovo 1995 / Gauss-Kruger 6N|4200|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||129|30 50.34 36 70.02
20067|Pulkovo 1995 / Gauss-Kruger 7N|4200|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||129|36 43.18 42.01 69.23
20068|Pulkovo 1995 / Gauss-Kruger 8N|4200|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||129|42 41.19 48 80.91
20069|Pulkovo 1995 / Gauss-Kruger 9N|4200|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||129|48 41.39 54 81.4
20070|Pulkovo 1995 / Gauss-Kruger 10N|4200|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||129|54 50.47 60 81.91
20071|Pulkovo 1995 / Gauss-Kruger 11N|4200|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||129|60 50.66 66 81.77
20072|Pulkovo 1995 / Gauss-Kruger 12N|4200|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||129|66 54.1 72 77.07
20073|Pulkovo 1995 / Gauss-Kruger 13N|4200|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||129|72 53.17 78 79.71
20074|Pulkovo 1995 / Gauss-Kruger 14N|4200|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||129|78 50.69 84 81.03
20075|Pulkovo 1995 / Gauss-Kruger 15N|4200|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||129|84 49.07 90 81.27
20076|Pulkovo 1995 / Gauss-Kruger 16N|4200|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||129|90 49.89 96 81.35
20077|Pulkovo 1995 / Gauss-Kruger 17N|4200|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||129|96 49.73 102 81.32
20078|Pulkovo 1995 / Gauss-Kruger 18N|4200|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||129|102 49.64 108 79.48
20079|Pulkovo 1995 / Gauss-Kruger 19N|4200|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||129|108 49.14 114 76.81
20080|Pulkovo 1995 / Gauss-Kruger 20N|4200|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||129|114 49.51 120 75.96
20081|Pulkovo 1995 / Gauss-Kruger 21N|4200|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||129|120 51.51 126 74
20082|Pulkovo 1995 / Gauss-Kruger 22N|4200|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||129|126 42.25 132 73.61
20083|Pulkovo 1995 / Gauss-Kruger 23N|4200|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||129|132 42.63 138 76.15
20084|Pulkovo 1995 / Gauss-Kruger 24N|4200|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||129|138 45.84 144 76.27
20085|Pulkovo 1995 / Gauss-Kruger 25N|4200|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||129|144 43.6 150 76.82
20086|Pulkovo 1995 / Gauss-Kruger 26N|4200|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||129|150 45.77 156 76.26
20087|Pulkovo 1995 / Gauss-Kruger 27N|4200|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||129|156 50.27 162 77.2
20088|Pulkovo 1995 / Gauss-Kruger 28N|4200|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||129|162 54.47 168 70.03
20089|Pulkovo 1995 / Gauss-Kruger 29N|4200|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||129|168 54.45 174 70.19
20090|Pulkovo 1995 / Gauss-Kruger 30N|4200|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||129|174 61.65 180 71.59
20091|Pulkovo 1995 / Gauss-Kruger 31N|4200|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||129|-180 64.35 -174 71.65
20092|Pulkovo 1995 / Gauss-Kruger 32N|4200|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||129|-174 64.2 -168.97 67.18
20135|Adindan / UTM zone 35N|4201|utm zone=35|0|||730|23.99 4.21 30.01 22.01
20136|Adindan / UTM zone 36N|4201|utm zone=36|0|||730|29.99 3.49 36 22.24
20137|Adindan / UTM zone 37N|4201|utm zone=37|0|||130|36 3.4 42 22.01
20138|Adindan / UTM zone 38N|4201|utm zone=38|0|||731|42 4.11 47.99 12.85
20248|AGD66 / AMG zone 48|4202|utm zone=48 south|0|||732|102 -56 108 -10
20249|AGD66 / AMG zone 49|4202|utm zone=49 south|0|||131|109.23 -37.84 114 -17.19
20250|AGD66 / AMG zone 50|4202|utm zone=50 south|0|||693|114 -38.53 120 -12.61
20251|AGD66 / AMG zone 51|4202|utm zone=51 south|0|||693|120 -38.07 126.01 -10.46
20252|AGD66 / AMG zone 52|4202|utm zone=52 south|0|||131|125.99 -37.38 132 -9.1
20253|AGD66 / AMG zone 53|4202|utm zone=53 south|0|||131|132 -40.71 138.01 -8.88
20254|AGD66 / AMG zone 54|4202|utm zone=54 south|0|||131|138 -46.63 144.01 -2.53
20255|AGD66 / AMG zone 55|4202|utm zone=55 south|0|||131|144 -47.2 150.01 -1.3
20256|AGD66 / AMG zone 56|4202|utm zone=56 south|0|||131|150 -46.44 156 -2.32
20257|AGD66 / AMG zone 57|4202|utm zone=57 south|0|||131|156 -35.13 162.01 -14.08
20258|AGD66 / AMG zone 58|4202|utm zone=58 south|0|||131|162 -34.22 163.2 -27.25
20348|AGD84 / AMG zone 48|4203|utm zone=48 south|0|||733|102 -56 108 -10
20349|AGD84 / AMG zone 49|4203|utm zone=49 south|0|||132|109.23 -37.84 114 -17.19
20350|AGD84 / AMG zone 50|4203|utm zone=50 south|0|||132|114 -38.53 120 -12.61
20351|AGD84 / AMG zone 51|4203|utm zone=51 south|0|||132|120 -38.07 126.01 -10.46
20352|AGD84 / AMG zone 52|4203|utm zone=52 south|0|||132|125.99 -37.05 132.01 -9.37
20353|AGD84 / AMG zone 53|4203|utm zone=53 south|0|||132|132 -36.14 138 -25.99
20354|AGD84 / AMG zone 54|4203|utm zone=54 south|0|||132|138 -38.13 144.01 -9.86
20355|AGD84 / AMG zone 55|4203|utm zone=55 south|0|||132|144 -29.01 150 -14.01
20356|AGD84 / AMG zone 56|4203|utm zone=56 south|0|||132|150 -29.19 153.61 -22
20357|AGD84 / AMG zone 57|4203|utm zone=57 south|0|||733|156 -35.13 162.01 -14.08
20358|AGD84 / AMG zone 58|4203|utm zone=58 south|0|||733|162 -34.22 163.2 -27.25
20436|Ain el Abd / UTM zone 36N|4204|utm zone=36|0|||133|34.51 26.82 36 29.38
20437|Ain el Abd / UTM zone 37N|4204|utm zone=37|0|||133|36 16.59 42 32.16
20438|Ain el Abd / UTM zone 38N|4204|utm zone=38|0|||133|42 16.37 48.01 31.15
20439|Ain el Abd / UTM zone 39N|4204|utm zone=39|0|||133|47.99 17.94 54.01 30.04
20440|Ain el Abd / UTM zone 40N|4204|utm zone=40|0|||133|54 19.66 55.67 22.77
20499|Ain el Abd / Bahrain Grid|4204|utm zone=39|0|||133|50.39 25.53 50.85 26.34
20538|Afgooye / UTM zone 38N|4205|utm zone=38|0|||134|42 0 48 11.52
20539|Afgooye / UTM zone 39N|4205|utm zone=39|0|||134|48 4.44 51.47 12.03
20790|Lisbon (Lisbon) / Portuguese National Grid|4803|tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=200000 y_0=300000|0|||412|-9.56 36.95 -6.19 42.16
20791|Lisbon (Lisbon) / Portuguese Grid|4803|tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=0 y_0=0|0|||412|-9.56 36.95 -6.19 42.16
20822|Aratu / UTM zone 22S|4208|utm zone=22 south|0|||734|-53.38 -35.71 -47.99 -25.01
20823|Aratu / UTM zone 23S|4208|utm zone=23 south|0|||734|-48.01 -33.5 -41.99 0
20824|Aratu / UTM zone 24S|4208|utm zone=24 south|0|||137|-42.01 -26.35 -36 0.01
20904|GSK-2011 / Gauss-Kruger zone 4|7683|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||493|19.57 54.32 22.87 55.32
20905|GSK-2011 / Gauss-Kruger zone 5|7683|tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0|0|||493|26.61 55.69 30 69.47
20906|GSK-2011 / Gauss-Kruger zone 6|7683|tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0|0|||493|30 50.34 36 70.02
20907|GSK-2011 / Gauss-Kruger zone 7|7683|tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0|0|||493|36 43.18 42.01 69.23
20908|GSK-2011 / Gauss-Kruger zone 8|7683|tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0|0|||493|42 41.19 48 80.91
20909|GSK-2011 / Gauss-Kruger zone 9|7683|tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0|0|||493|48 41.39 54 81.4
20910|GSK-2011 / Gauss-Kruger zone 10|7683|tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0|0|||493|54 50.47 60 81.91
20911|GSK-2011 / Gauss-Kruger zone 11|7683|tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0|0|||493|60 50.66 66 81.77
20912|GSK-2011 / Gauss-Kruger zone 12|7683|tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0|0|||493|66 54.1 72 77.07
20913|GSK-2011 / Gauss-Kruger zone 13|7683|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||493|72 53.17 78 79.71
20914|GSK-2011 / Gauss-Kruger zone 14|7683|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||493|78 50.69 84 81.03
20915|GSK-2011 / Gauss-Kruger zone 15|7683|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||493|84 49.07 90 81.27
20916|GSK-2011 / Gauss-Kruger zone 16|7683|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||493|90 49.89 96 81.35
20917|GSK-2011 / Gauss-Kruger zone 17|7683|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||493|96 49.73 102 81.32
20918|GSK-2011 / Gauss-Kruger zone 18|7683|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||493|102 49.64 108 79.48
20919|GSK-2011 / Gauss-Kruger zone 19|7683|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||493|108 49.14 114 76.81
20920|GSK-2011 / Gauss-Kruger zone 20|7683|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||493|114 49.51 120 75.96
20921|GSK-2011 / Gauss-Kruger zone 21|7683|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||493|120 51.51 126 74
20922|GSK-2011 / Gauss-Kruger zone 22|7683|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||493|126 42.25 132 73.61
20923|GSK-2011 / Gauss-Kruger zone 23|7683|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||493|132 42.63 138 76.15
20924|GSK-2011 / Gauss-Kruger zone 24|7683|tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0|0|||493|138 45.84 144 76.27
20925|GSK-2011 / Gauss-Kruger zone 25|7683|tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0|0|||493|144 43.6 150 76.82
20926|GSK-2011 / Gauss-Kruger zone 26|7683|tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0|0|||493|150 45.77 156 76.26
20927|GSK-2011 / Gauss-Kruger zone 27|7683|tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0|0|||493|156 50.27 162 77.2
20928|GSK-2011 / Gauss-Kruger zone 28|7683|tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0|0|||493|162 54.47 168 70.03
20929|GSK-2011 / Gauss-Kruger zone 29|7683|tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0|0|||493|168 54.45 174 70.19
20930|GSK-2011 / Gauss-Kruger zone 30|7683|tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0|0|||493|174 61.65 180 71.59
20931|GSK-2011 / Gauss-Kruger zone 31|7683|tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0|0|||493|-180 64.35 -174 71.65
20932|GSK-2011 / Gauss-Kruger zone 32|7683|tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0|0|||493|-174 64.2 -168.97 67.18
20934|Arc 1950 / UTM zone 34S|4209|utm zone=34 south|0|||138|19.99 -26.88 24 -10.86
20935|Arc 1950 / UTM zone 35S|4209|utm zone=35 south|0|||138|24 -25.84 30 -8.31
20936|Arc 1950 / UTM zone 36S|4209|utm zone=36 south|0|||138|30 -22.42 35.93 -8.19
21004|GSK-2011 / Gauss-Kruger CM 21E|7683|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||493|19.57 54.32 22.87 55.32
21005|GSK-2011 / Gauss-Kruger CM 27E|7683|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||493|26.61 55.69 30 69.47
21006|GSK-2011 / Gauss-Kruger CM 33E|7683|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||493|30 50.34 36 70.02
21007|GSK-2011 / Gauss-Kruger CM 39E|7683|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||493|36 43.18 42.01 69.23
21008|GSK-2011 / Gauss-Kruger CM 45E|7683|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||493|42 41.19 48 80.91
21009|GSK-2011 / Gauss-Kruger CM 51E|7683|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||493|48 41.39 54 81.4
21010|GSK-2011 / Gauss-Kruger CM 57E|7683|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||493|54 50.47 60 81.91
21011|GSK-2011 / Gauss-Kruger CM 63E|7683|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||493|60 50.66 66 81.77
21012|GSK-2011 / Gauss-Kruger CM 69E|7683|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||493|66 54.1 72 77.07
21013|GSK-2011 / Gauss-Kruger CM 75E|7683|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||493|72 53.17 78 79.71
21014|GSK-2011 / Gauss-Kruger CM 81E|7683|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||493|78 50.69 84 81.03
21015|GSK-2011 / Gauss-Kruger CM 87E|7683|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||493|84 49.07 90 81.27
21016|GSK-2011 / Gauss-Kruger CM 93E|7683|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||493|90 49.89 96 81.35
21017|GSK-2011 / Gauss-Kruger CM 99E|7683|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||493|96 49.73 102 81.32
21018|GSK-2011 / Gauss-Kruger CM 105E|7683|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||493|102 49.64 108 79.48
21019|GSK-2011 / Gauss-Kruger CM 111E|7683|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||493|108 49.14 114 76.81
21020|GSK-2011 / Gauss-Kruger CM 117E|7683|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||493|114 49.51 120 75.96
21021|GSK-2011 / Gauss-Kruger CM 123E|7683|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||493|120 51.51 126 74
21022|GSK-2011 / Gauss-Kruger CM 129E|7683|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||493|126 42.25 132 73.61
21023|GSK-2011 / Gauss-Kruger CM 135E|7683|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||493|132 42.63 138 76.15
21024|GSK-2011 / Gauss-Kruger CM 141E|7683|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||493|138 45.84 144 76.27
21025|GSK-2011 / Gauss-Kruger CM 147E|7683|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||493|144 43.6 150 76.82
21026|GSK-2011 / Gauss-Kruger CM 153E|7683|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||493|150 45.77 156 76.26
21027|GSK-2011 / Gauss-Kruger CM 159E|7683|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||493|156 50.27 162 77.2
21028|GSK-2011 / Gauss-Kruger CM 165E|7683|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||493|162 54.47 168 70.03
21029|GSK-2011 / Gauss-Kruger CM 171E|7683|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||493|168 54.45 174 70.19
21030|GSK-2011 / Gauss-Kruger CM 177E|7683|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||493|174 61.65 180 71.59
21031|GSK-2011 / Gauss-Kruger CM 177W|7683|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||493|-180 64.35 -174 71.65
21032|GSK-2011 / Gauss-Kruger CM 171W|7683|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||493|-174 64.2 -168.97 67.18
21035|Arc 1960 / UTM zone 35S|4210|utm zone=35 south|0|||139|29.34 -6.81 30 0
21036|Arc 1960 / UTM zone 36S|4210|utm zone=36 south|0|||139|29.99 -11.61 36 0.01
21037|Arc 1960 / UTM zone 37S|4210|utm zone=37 south|0|||139|36 -11.75 41.6 0
21095|Arc 1960 / UTM zone 35N|4210|utm zone=35|0|||139|29.71 0 30 0.86
21096|Arc 1960 / UTM zone 36N|4210|utm zone=36|0|||139|29.99 0 36 4.63
21097|Arc 1960 / UTM zone 37N|4210|utm zone=37|0|||735|36 0 41.91 4.49
21100|Batavia (Jakarta) / NEIEZ|4813|merc lon_0=110 k=0.997 x_0=3900000 y_0=900000|0|||421|95.16 -8.91 115.77 5.97
21148|Batavia / UTM zone 48S|4211|utm zone=48 south|0|||140|105.06 -7.79 108 -4.07
21149|Batavia / UTM zone 49S|4211|utm zone=49 south|0|||140|108 -8.67 114 -4.27
21150|Batavia / UTM zone 50S|4211|utm zone=50 south|0|||140|114 -8.91 117.01 -5.33
21207|GSK-2011 / GSK 3GK zone 7|7683|tmerc lat_0=0 lon_0=21 k=1 x_0=7250000 y_0=0|0|||493|19.57 54.32 22.5 55.32
21208|GSK-2011 / GSK 3GK zone 8|7683|tmerc lat_0=0 lon_0=24 k=1 x_0=8250000 y_0=0|0|||493|22.5 54.34 22.87 55.07
21209|GSK-2011 / GSK 3GK zone 9|7683|tmerc lat_0=0 lon_0=27 k=1 x_0=9250000 y_0=0|0|||493|26.61 56.05 28.51 68.93
21210|GSK-2011 / GSK 3GK zone 10|7683|tmerc lat_0=0 lon_0=30 k=1 x_0=10250000 y_0=0|0|||493|28.5 52.85 31.5 69.85
21211|GSK-2011 / GSK 3GK zone 11|7683|tmerc lat_0=0 lon_0=33 k=1 x_0=11250000 y_0=0|0|||493|31.5 51.24 34.5 70.02
21212|GSK-2011 / GSK 3GK zone 12|7683|tmerc lat_0=0 lon_0=36 k=1 x_0=12250000 y_0=0|0|||493|34.5 44.61 37.51 69.39
21213|GSK-2011 / GSK 3GK zone 13|7683|tmerc lat_0=0 lon_0=39 k=1 x_0=13250000 y_0=0|0|||493|37.5 43.33 40.5 68.8
21214|GSK-2011 / GSK 3GK zone 14|7683|tmerc lat_0=0 lon_0=42 k=1 x_0=14250000 y_0=0|0|||493|40.5 42.87 43.5 68.74
21215|GSK-2011 / GSK 3GK zone 15|7683|tmerc lat_0=0 lon_0=45 k=1 x_0=15250000 y_0=0|0|||493|43.5 41.89 46.5 80.8
21216|GSK-2011 / GSK 3GK zone 16|7683|tmerc lat_0=0 lon_0=48 k=1 x_0=16250000 y_0=0|0|||493|46.5 41.19 49.5 80.91
21217|GSK-2011 / GSK 3GK zone 17|7683|tmerc lat_0=0 lon_0=51 k=1 x_0=17250000 y_0=0|0|||493|49.5 42.36 52.5 81.22
21218|GSK-2011 / GSK 3GK zone 18|7683|tmerc lat_0=0 lon_0=54 k=1 x_0=18250000 y_0=0|0|||493|52.5 50.52 55.5 81.41
21219|GSK-2011 / GSK 3GK zone 19|7683|tmerc lat_0=0 lon_0=57 k=1 x_0=19250000 y_0=0|0|||493|55.5 50.53 58.5 81.89
21220|GSK-2011 / GSK 3GK zone 20|7683|tmerc lat_0=0 lon_0=60 k=1 x_0=20250000 y_0=0|0|||493|58.5 50.47 61.5 81.91
21221|GSK-2011 / GSK 3GK zone 21|7683|tmerc lat_0=0 lon_0=63 k=1 x_0=21250000 y_0=0|0|||493|61.5 51.03 64.5 81.77
21222|GSK-2011 / GSK 3GK zone 22|7683|tmerc lat_0=0 lon_0=66 k=1 x_0=22250000 y_0=0|0|||493|64.5 54.31 67.5 81.25
21223|GSK-2011 / GSK 3GK zone 23|7683|tmerc lat_0=0 lon_0=69 k=1 x_0=23250000 y_0=0|0|||493|67.5 54.85 70.5 77.07
21224|GSK-2011 / GSK 3GK zone 24|7683|tmerc lat_0=0 lon_0=72 k=1 x_0=24250000 y_0=0|0|||493|70.5 53.43 73.5 73.57
21225|GSK-2011 / GSK 3GK zone 25|7683|tmerc lat_0=0 lon_0=75 k=1 x_0=25250000 y_0=0|0|||493|73.5 53.47 76.5 79.71
21226|GSK-2011 / GSK 3GK zone 26|7683|tmerc lat_0=0 lon_0=78 k=1 x_0=26250000 y_0=0|0|||493|76.5 51.49 79.5 81.03
21227|GSK-2011 / GSK 3GK zone 27|7683|tmerc lat_0=0 lon_0=81 k=1 x_0=27250000 y_0=0|0|||493|79.5 50.7 82.5 81.03
21228|GSK-2011 / GSK 3GK zone 28|7683|tmerc lat_0=0 lon_0=84 k=1 x_0=28250000 y_0=0|0|||493|82.5 49.58 85.5 77.56
21229|GSK-2011 / GSK 3GK zone 29|7683|tmerc lat_0=0 lon_0=87 k=1 x_0=29250000 y_0=0|0|||493|85.5 49.07 88.5 77.16
21230|GSK-2011 / GSK 3GK zone 30|7683|tmerc lat_0=0 lon_0=90 k=1 x_0=30250000 y_0=0|0|||493|88.5 49.44 91.5 81.28
21231|GSK-2011 / GSK 3GK zone 31|7683|tmerc lat_0=0 lon_0=93 k=1 x_0=31250000 y_0=0|0|||493|91.5 50.16 94.5 81.26
21232|GSK-2011 / GSK 3GK zone 32|7683|tmerc lat_0=0 lon_0=96 k=1 x_0=32250000 y_0=0|0|||493|94.5 49.73 97.5 81.35
21233|GSK-2011 / GSK 3GK zone 33|7683|tmerc lat_0=0 lon_0=99 k=1 x_0=33250000 y_0=0|0|||493|97.5 49.79 100.5 80.9
21234|GSK-2011 / GSK 3GK zone 34|7683|tmerc lat_0=0 lon_0=102 k=1 x_0=34250000 y_0=0|0|||493|100.5 50.17 103.5 79.71
21235|GSK-2011 / GSK 3GK zone 35|7683|tmerc lat_0=0 lon_0=105 k=1 x_0=35250000 y_0=0|0|||493|103.5 50.13 106.5 79.21
21236|GSK-2011 / GSK 3GK zone 36|7683|tmerc lat_0=0 lon_0=108 k=1 x_0=36250000 y_0=0|0|||493|106.5 49.25 109.5 78.4
21237|GSK-2011 / GSK 3GK zone 37|7683|tmerc lat_0=0 lon_0=111 k=1 x_0=37250000 y_0=0|0|||493|109.5 49.14 112.5 76.81
21238|GSK-2011 / GSK 3GK zone 38|7683|tmerc lat_0=0 lon_0=114 k=1 x_0=38250000 y_0=0|0|||493|112.5 49.49 115.5 76.7
21239|GSK-2011 / GSK 3GK zone 39|7683|tmerc lat_0=0 lon_0=117 k=1 x_0=39250000 y_0=0|0|||493|115.5 49.51 118.5 74.43
21240|GSK-2011 / GSK 3GK zone 40|7683|tmerc lat_0=0 lon_0=120 k=1 x_0=40250000 y_0=0|0|||493|118.5 49.87 121.5 73.63
21241|GSK-2011 / GSK 3GK zone 41|7683|tmerc lat_0=0 lon_0=123 k=1 x_0=41250000 y_0=0|0|||493|121.5 53.18 124.5 74
21242|GSK-2011 / GSK 3GK zone 42|7683|tmerc lat_0=0 lon_0=126 k=1 x_0=42250000 y_0=0|0|||493|124.5 49.88 127.5 74
21243|GSK-2011 / GSK 3GK zone 43|7683|tmerc lat_0=0 lon_0=129 k=1 x_0=43250000 y_0=0|0|||493|127.5 42.67 130.5 73.59
21244|GSK-2011 / GSK 3GK zone 44|7683|tmerc lat_0=0 lon_0=132 k=1 x_0=44250000 y_0=0|0|||493|130.5 42.25 133.5 71.99
21245|GSK-2011 / GSK 3GK zone 45|7683|tmerc lat_0=0 lon_0=135 k=1 x_0=45250000 y_0=0|0|||493|133.5 42.74 136.5 75.9
21246|GSK-2011 / GSK 3GK zone 46|7683|tmerc lat_0=0 lon_0=138 k=1 x_0=46250000 y_0=0|0|||493|136.5 44.76 139.5 76.27
21247|GSK-2011 / GSK 3GK zone 47|7683|tmerc lat_0=0 lon_0=141 k=1 x_0=47250000 y_0=0|0|||493|139.5 45.84 142.5 76.23
21248|GSK-2011 / GSK 3GK zone 48|7683|tmerc lat_0=0 lon_0=144 k=1 x_0=48250000 y_0=0|0|||493|142.5 43.61 145.5 75.98
21249|GSK-2011 / GSK 3GK zone 49|7683|tmerc lat_0=0 lon_0=147 k=1 x_0=49250000 y_0=0|0|||493|145.5 43.6 148.5 76.76
21250|GSK-2011 / GSK 3GK zone 50|7683|tmerc lat_0=0 lon_0=150 k=1 x_0=50250000 y_0=0|0|||493|148.5 45.21 151.5 76.82
21251|GSK-2011 / GSK 3GK zone 51|7683|tmerc lat_0=0 lon_0=153 k=1 x_0=51250000 y_0=0|0|||493|151.5 46.72 154.5 76.26
21252|GSK-2011 / GSK 3GK zone 52|7683|tmerc lat_0=0 lon_0=156 k=1 x_0=52250000 y_0=0|0|||493|154.5 49.02 157.5 77.2
21253|GSK-2011 / GSK 3GK zone 53|7683|tmerc lat_0=0 lon_0=159 k=1 x_0=53250000 y_0=0|0|||493|157.5 51.36 160.5 71.12
21254|GSK-2011 / GSK 3GK zone 54|7683|tmerc lat_0=0 lon_0=162 k=1 x_0=54250000 y_0=0|0|||493|160.5 54.34 163.5 70.98
21255|GSK-2011 / GSK 3GK zone 55|7683|tmerc lat_0=0 lon_0=165 k=1 x_0=55250000 y_0=0|0|||493|163.5 54.69 166.5 69.82
21256|GSK-2011 / GSK 3GK zone 56|7683|tmerc lat_0=0 lon_0=168 k=1 x_0=56250000 y_0=0|0|||493|166.5 54.45 169.5 70.07
21257|GSK-2011 / GSK 3GK zone 57|7683|tmerc lat_0=0 lon_0=171 k=1 x_0=57250000 y_0=0|0|||493|169.5 59.86 172.5 70.19
21258|GSK-2011 / GSK 3GK zone 58|7683|tmerc lat_0=0 lon_0=174 k=1 x_0=58250000 y_0=0|0|||493|172.5 60.99 175.5 70.02
21259|GSK-2011 / GSK 3GK zone 59|7683|tmerc lat_0=0 lon_0=177 k=1 x_0=59250000 y_0=0|0|||493|175.5 62.09 178.5 71.1
21260|GSK-2011 / GSK 3GK zone 60|7683|tmerc lat_0=0 lon_0=180 k=1 x_0=60250000 y_0=0|0|||493|178.5 62.24 -178.5 71.65
21261|GSK-2011 / GSK 3GK zone 61|7683|tmerc lat_0=0 lon_0=-177 k=1 x_0=61250000 y_0=0|0|||493|-178.5 64.74 -175.5 71.61
21262|GSK-2011 / GSK 3GK zone 62|7683|tmerc lat_0=0 lon_0=-174 k=1 x_0=62250000 y_0=0|0|||493|-175.5 64.2 -172.5 67.78
21263|GSK-2011 / GSK 3GK zone 63|7683|tmerc lat_0=0 lon_0=-171 k=1 x_0=63250000 y_0=0|0|||493|-172.5 64.35 -169.57 67.06
21264|GSK-2011 / GSK 3GK zone 64|7683|tmerc lat_0=0 lon_0=-168 k=1 x_0=64250000 y_0=0|0|||493|-169.22 65.7 -168.97 65.86
21291|Barbados 1938 / British West Indies Grid|4212|tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0|0|||141|-59.71 13 -59.37 13.39
21292|Barbados 1938 / Barbados National Grid|4212|tmerc lat_0=13.1763888888889 lon_0=-59.5597222222222 k=0.9999986 x_0=30000 y_0=75000|0|||141|-59.71 13 -59.37 13.39
21307|GSK-2011 / GSK 3GK CM 21E|7683|tmerc lat_0=0 lon_0=21 k=1 x_0=250000 y_0=0|0|||493|19.57 54.32 22.5 55.32
21308|GSK-2011 / GSK 3GK CM 24E|7683|tmerc lat_0=0 lon_0=24 k=1 x_0=250000 y_0=0|0|||493|22.5 54.34 22.87 55.07
21309|GSK-2011 / GSK 3GK CM 27E|7683|tmerc lat_0=0 lon_0=27 k=1 x_0=250000 y_0=0|0|||493|26.61 56.05 28.51 68.93
21310|GSK-2011 / GSK 3GK CM 30E|7683|tmerc lat_0=0 lon_0=30 k=1 x_0=250000 y_0=0|0|||493|28.5 52.85 31.5 69.85
21311|GSK-2011 / GSK 3GK CM 33E|7683|tmerc lat_0=0 lon_0=33 k=1 x_0=250000 y_0=0|0|||493|31.5 51.24 34.5 70.02
21312|GSK-2011 / GSK 3GK CM 36E|7683|tmerc lat_0=0 lon_0=36 k=1 x_0=250000 y_0=0|0|||493|34.5 44.61 37.51 69.39
21313|GSK-2011 / GSK 3GK CM 39E|7683|tmerc lat_0=0 lon_0=39 k=1 x_0=250000 y_0=0|0|||493|37.5 43.33 40.5 68.8
21314|GSK-2011 / GSK 3GK CM 42E|7683|tmerc lat_0=0 lon_0=42 k=1 x_0=250000 y_0=0|0|||493|40.5 42.87 43.5 68.74
21315|GSK-2011 / GSK 3GK CM 45E|7683|tmerc lat_0=0 lon_0=45 k=1 x_0=250000 y_0=0|0|||493|43.5 41.89 46.5 80.8
21316|GSK-2011 / GSK 3GK CM 48E|7683|tmerc lat_0=0 lon_0=48 k=1 x_0=250000 y_0=0|0|||493|46.5 41.19 49.5 80.91
21317|GSK-2011 / GSK 3GK CM 51E|7683|tmerc lat_0=0 lon_0=51 k=1 x_0=250000 y_0=0|0|||493|49.5 42.36 52.5 81.22
21318|GSK-2011 / GSK 3GK CM 54E|7683|tmerc lat_0=0 lon_0=54 k=1 x_0=250000 y_0=0|0|||493|52.5 50.52 55.5 81.41
21319|GSK-2011 / GSK 3GK CM 57E|7683|tmerc lat_0=0 lon_0=57 k=1 x_0=250000 y_0=0|0|||493|55.5 50.53 58.5 81.89
21320|GSK-2011 / GSK 3GK CM 60E|7683|tmerc lat_0=0 lon_0=60 k=1 x_0=250000 y_0=0|0|||493|58.5 50.47 61.5 81.91
21321|GSK-2011 / GSK 3GK CM 63E|7683|tmerc lat_0=0 lon_0=63 k=1 x_0=250000 y_0=0|0|||493|61.5 51.03 64.5 81.77
21322|GSK-2011 / GSK 3GK CM 66E|7683|tmerc lat_0=0 lon_0=66 k=1 x_0=250000 y_0=0|0|||493|64.5 54.31 67.5 81.25
21323|GSK-2011 / GSK 3GK CM 69E|7683|tmerc lat_0=0 lon_0=69 k=1 x_0=250000 y_0=0|0|||493|67.5 54.85 70.5 77.07
21324|GSK-2011 / GSK 3GK CM 72E|7683|tmerc lat_0=0 lon_0=72 k=1 x_0=250000 y_0=0|0|||493|70.5 53.43 73.5 73.57
21325|GSK-2011 / GSK 3GK CM 75E|7683|tmerc lat_0=0 lon_0=75 k=1 x_0=250000 y_0=0|0|||493|73.5 53.47 76.5 79.71
21326|GSK-2011 / GSK 3GK CM 78E|7683|tmerc lat_0=0 lon_0=78 k=1 x_0=250000 y_0=0|0|||493|76.5 51.49 79.5 81.03
21327|GSK-2011 / GSK 3GK CM 81E|7683|tmerc lat_0=0 lon_0=81 k=1 x_0=250000 y_0=0|0|||493|79.5 50.7 82.5 81.03
21328|GSK-2011 / GSK 3GK CM 84E|7683|tmerc lat_0=0 lon_0=84 k=1 x_0=250000 y_0=0|0|||493|82.5 49.58 85.5 77.56
21329|GSK-2011 / GSK 3GK CM 87E|7683|tmerc lat_0=0 lon_0=87 k=1 x_0=250000 y_0=0|0|||493|85.5 49.07 88.5 77.16
21330|GSK-2011 / GSK 3GK CM 90E|7683|tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0|0|||493|88.5 49.44 91.5 81.28
21331|GSK-2011 / GSK 3GK CM 93E|7683|tmerc lat_0=0 lon_0=93 k=1 x_0=250000 y_0=0|0|||493|91.5 50.16 94.5 81.26
21332|GSK-2011 / GSK 3GK CM 96E|7683|tmerc lat_0=0 lon_0=96 k=1 x_0=250000 y_0=0|0|||493|94.5 49.73 97.5 81.35
21333|GSK-2011 / GSK 3GK CM 99E|7683|tmerc lat_0=0 lon_0=99 k=1 x_0=250000 y_0=0|0|||493|97.5 49.79 100.5 80.9
21334|GSK-2011 / GSK 3GK CM 102E|7683|tmerc lat_0=0 lon_0=102 k=1 x_0=250000 y_0=0|0|||493|100.5 50.17 103.5 79.71
21335|GSK-2011 / GSK 3GK CM 105E|7683|tmerc lat_0=0 lon_0=105 k=1 x_0=250000 y_0=0|0|||493|103.5 50.13 106.5 79.21
21336|GSK-2011 / GSK 3GK CM 108E|7683|tmerc lat_0=0 lon_0=108 k=1 x_0=250000 y_0=0|0|||493|106.5 49.25 109.5 78.4
21337|GSK-2011 / GSK 3GK CM 111E|7683|tmerc lat_0=0 lon_0=111 k=1 x_0=250000 y_0=0|0|||493|109.5 49.14 112.5 76.81
21338|GSK-2011 / GSK 3GK CM 114E|7683|tmerc lat_0=0 lon_0=114 k=1 x_0=250000 y_0=0|0|||493|112.5 49.49 115.5 76.7
21339|GSK-2011 / GSK 3GK CM 117E|7683|tmerc lat_0=0 lon_0=117 k=1 x_0=250000 y_0=0|0|||493|115.5 49.51 118.5 74.43
21340|GSK-2011 / GSK 3GK CM 120E|7683|tmerc lat_0=0 lon_0=120 k=1 x_0=250000 y_0=0|0|||493|118.5 49.87 121.5 73.63
21341|GSK-2011 / GSK 3GK CM 123E|7683|tmerc lat_0=0 lon_0=123 k=1 x_0=250000 y_0=0|0|||493|121.5 53.18 124.5 74
21342|GSK-2011 / GSK 3GK CM 126E|7683|tmerc lat_0=0 lon_0=126 k=1 x_0=250000 y_0=0|0|||493|124.5 49.88 127.5 74
21343|GSK-2011 / GSK 3GK CM 129E|7683|tmerc lat_0=0 lon_0=129 k=1 x_0=250000 y_0=0|0|||493|127.5 42.67 130.5 73.59
21344|GSK-2011 / GSK 3GK CM 132E|7683|tmerc lat_0=0 lon_0=132 k=1 x_0=250000 y_0=0|0|||493|130.5 42.25 133.5 71.99
21345|GSK-2011 / GSK 3GK CM 135E|7683|tmerc lat_0=0 lon_0=135 k=1 x_0=250000 y_0=0|0|||493|133.5 42.74 136.5 75.9
21346|GSK-2011 / GSK 3GK CM 138E|7683|tmerc lat_0=0 lon_0=138 k=1 x_0=250000 y_0=0|0|||493|136.5 44.76 139.5 76.27
21347|GSK-2011 / GSK 3GK CM 141E|7683|tmerc lat_0=0 lon_0=141 k=1 x_0=250000 y_0=0|0|||493|139.5 45.84 142.5 76.23
21348|GSK-2011 / GSK 3GK CM 144E|7683|tmerc lat_0=0 lon_0=144 k=1 x_0=250000 y_0=0|0|||493|142.5 43.61 145.5 75.98
21349|GSK-2011 / GSK 3GK CM 147E|7683|tmerc lat_0=0 lon_0=147 k=1 x_0=250000 y_0=0|0|||493|145.5 43.6 148.5 76.76
21350|GSK-2011 / GSK 3GK CM 150E|7683|tmerc lat_0=0 lon_0=150 k=1 x_0=250000 y_0=0|0|||493|148.5 45.21 151.5 76.82
21351|GSK-2011 / GSK 3GK CM 153E|7683|tmerc lat_0=0 lon_0=153 k=1 x_0=250000 y_0=0|0|||493|151.5 46.72 154.5 76.26
21352|GSK-2011 / GSK 3GK CM 156E|7683|tmerc lat_0=0 lon_0=156 k=1 x_0=250000 y_0=0|0|||493|154.5 49.02 157.5 77.2
21353|GSK-2011 / GSK 3GK CM 159E|7683|tmerc lat_0=0 lon_0=159 k=1 x_0=250000 y_0=0|0|||493|157.5 51.36 160.5 71.12
21354|GSK-2011 / GSK 3GK CM 162E|7683|tmerc lat_0=0 lon_0=162 k=1 x_0=250000 y_0=0|0|||493|160.5 54.34 163.5 70.98
21355|GSK-2011 / GSK 3GK CM 165E|7683|tmerc lat_0=0 lon_0=165 k=1 x_0=250000 y_0=0|0|||493|163.5 54.69 166.5 69.82
21356|GSK-2011 / GSK 3GK CM 168E|7683|tmerc lat_0=0 lon_0=168 k=1 x_0=250000 y_0=0|0|||493|166.5 54.45 169.5 70.07
21357|GSK-2011 / GSK 3GK CM 171E|7683|tmerc lat_0=0 lon_0=171 k=1 x_0=250000 y_0=0|0|||493|169.5 59.86 172.5 70.19
21358|GSK-2011 / GSK 3GK CM 174E|7683|tmerc lat_0=0 lon_0=174 k=1 x_0=250000 y_0=0|0|||493|172.5 60.99 175.5 70.02
21359|GSK-2011 / GSK 3GK CM 177E|7683|tmerc lat_0=0 lon_0=177 k=1 x_0=250000 y_0=0|0|||493|175.5 62.09 178.5 71.1
21360|GSK-2011 / GSK 3GK CM 180E|7683|tmerc lat_0=0 lon_0=180 k=1 x_0=250000 y_0=0|0|||493|178.5 62.24 -178.5 71.65
21361|GSK-2011 / GSK 3GK CM 177W|7683|tmerc lat_0=0 lon_0=-177 k=1 x_0=250000 y_0=0|0|||493|-178.5 64.74 -175.5 71.61
21362|GSK-2011 / GSK 3GK CM 174W|7683|tmerc lat_0=0 lon_0=-174 k=1 x_0=250000 y_0=0|0|||493|-175.5 64.2 -172.5 67.78
21363|GSK-2011 / GSK 3GK CM 171W|7683|tmerc lat_0=0 lon_0=-171 k=1 x_0=250000 y_0=0|0|||493|-172.5 64.35 -169.57 67.06
21364|GSK-2011 / GSK 3GK CM 168W|7683|tmerc lat_0=0 lon_0=-168 k=1 x_0=250000 y_0=0|0|||493|-169.22 65.7 -168.97 65.86
21413|Beijing 1954 / Gauss-Kruger zone 13|4214|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||143|73.62 35.42 78.01 41.07
21414|Beijing 1954 / Gauss-Kruger zone 14|4214|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||143|77.98 29.16 84 47.23
21415|Beijing 1954 / Gauss-Kruger zone 15|4214|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||143|84 27.32 90 49.18
21416|Beijing 1954 / Gauss-Kruger zone 16|4214|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||680|90 27.71 96.01 47.9
21417|Beijing 1954 / Gauss-Kruger zone 17|4214|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||680|96 21.13 102.01 43.18
21418|Beijing 1954 / Gauss-Kruger zone 18|4214|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||681|102 21.53 108 42.47
21419|Beijing 1954 / Gauss-Kruger zone 19|4214|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||682|108 18.11 114 45.11
21420|Beijing 1954 / Gauss-Kruger zone 20|4214|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||683|114 22.14 120 51.52
21421|Beijing 1954 / Gauss-Kruger zone 21|4214|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||683|120 26.34 126 53.56
21422|Beijing 1954 / Gauss-Kruger zone 22|4214|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||680|126 40.89 132 52.79
21423|Beijing 1954 / Gauss-Kruger zone 23|4214|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||680|132 45.02 134.77 48.4
21453|Beijing 1954 / Gauss-Kruger CM 75E|4214|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||143|73.62 35.42 78.01 41.07
21454|Beijing 1954 / Gauss-Kruger CM 81E|4214|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||143|77.98 29.16 84 47.23
21455|Beijing 1954 / Gauss-Kruger CM 87E|4214|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||143|84 27.32 90 49.18
21456|Beijing 1954 / Gauss-Kruger CM 93E|4214|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||680|90 27.71 96.01 47.9
21457|Beijing 1954 / Gauss-Kruger CM 99E|4214|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||680|96 21.13 102.01 43.18
21458|Beijing 1954 / Gauss-Kruger CM 105E|4214|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||681|102 21.53 108 42.47
21459|Beijing 1954 / Gauss-Kruger CM 111E|4214|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||682|108 18.11 114 45.11
21460|Beijing 1954 / Gauss-Kruger CM 117E|4214|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||683|114 22.14 120 51.52
21461|Beijing 1954 / Gauss-Kruger CM 123E|4214|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||683|120 26.34 126 53.56
21462|Beijing 1954 / Gauss-Kruger CM 129E|4214|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||680|126 40.89 132 52.79
21463|Beijing 1954 / Gauss-Kruger CM 135E|4214|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||680|132 45.02 134.77 48.4
21473|Beijing 1954 / Gauss-Kruger 13N|4214|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||143|73.62 35.42 78.01 41.07
21474|Beijing 1954 / Gauss-Kruger 14N|4214|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||143|77.98 29.16 84 47.23
21475|Beijing 1954 / Gauss-Kruger 15N|4214|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||143|84 27.32 90 49.18
21476|Beijing 1954 / Gauss-Kruger 16N|4214|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||680|90 27.71 96.01 47.9
21477|Beijing 1954 / Gauss-Kruger 17N|4214|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||680|96 21.13 102.01 43.18
21478|Beijing 1954 / Gauss-Kruger 18N|4214|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||681|102 21.53 108 42.47
21479|Beijing 1954 / Gauss-Kruger 19N|4214|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||682|108 18.11 114 45.11
21480|Beijing 1954 / Gauss-Kruger 20N|4214|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||683|114 22.14 120 51.52
21481|Beijing 1954 / Gauss-Kruger 21N|4214|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||683|120 26.34 126 53.56
21482|Beijing 1954 / Gauss-Kruger 22N|4214|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||680|126 40.89 132 52.79
21483|Beijing 1954 / Gauss-Kruger 23N|4214|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||680|132 45.02 134.77 48.4
21500|BD50 (Brussels) / Belge Lambert 50|4809|lcc lat_0=90 lon_0=0 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000 y_0=5400000|0|||736|2.5 49.5 6.4 51.51
21780|CH1903 (Bern) / LV03C|4801|somerc lat_0=46.9524055555556 lon_0=0 k_0=1 x_0=0 y_0=0|0|||410|5.96 45.82 10.49 47.81
21781|CH1903 / LV03|4149|somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=600000 y_0=200000|0|||81|5.96 45.82 10.49 47.81
21782|CH1903 / LV03C-G|4149|somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=0 y_0=0|0|||81|9.47 47.05 9.64 47.28
21817|Bogota 1975 / UTM zone 17N|4218|utm zone=17|0|||737|
21818|Bogota 1975 / UTM zone 18N|4218|utm zone=18|0|||146|-77.37 7.9 -72 13.68
21891|Bogota 1975 / Colombia West zone|4218|tmerc lat_0=4.59904722222222 lon_0=-77.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||146|-79.1 0.03 -75.58 10.21
21892|Bogota 1975 / Colombia Bogota zone|4218|tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||146|-75.59 -2.51 -72.58 11.82
21893|Bogota 1975 / Colombia East Central zone|4218|tmerc lat_0=4.59904722222222 lon_0=-71.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||146|-72.59 -4.23 -69.58 12.52
21894|Bogota 1975 / Colombia East|4218|tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||738|-69.59 -2.25 -66.87 6.31
21896|Bogota 1975 / Colombia West zone|4218|tmerc lat_0=4.59904722222222 lon_0=-77.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||146|-79.1 0.03 -75.58 10.21
21897|Bogota 1975 / Colombia Bogota zone|4218|tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||146|-75.59 -2.51 -72.58 11.82
21898|Bogota 1975 / Colombia East Central zone|4218|tmerc lat_0=4.59904722222222 lon_0=-71.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||146|-72.59 -4.23 -69.58 12.52
21899|Bogota 1975 / Colombia East zone|4218|tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 k=1 x_0=1000000 y_0=1000000|0|||738|-69.59 -2.25 -66.87 6.31
22032|Camacupa 1948 / UTM zone 32S|4220|utm zone=32 south|0|||148|8.2 -17.26 12 -6.03
22033|Camacupa 1948 / UTM zone 33S|4220|utm zone=33 south|0|||148|12 -17.44 18 -5.82
22091|Camacupa 1948 / TM 11.30 SE|4220|tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=500000 y_0=10000000|0|||148|10.83 -6.59 11.67 -6.03
22092|Camacupa 1948 / TM 12 SE|4220|tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000|0|||148|8.2 -17.26 13.86 -6.01
22171|POSGAR 98 / Argentina 1|4190|tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0|0|||119|-73.59 -52 -70.5 -36.16
22172|POSGAR 98 / Argentina 2|4190|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||119|-70.5 -54.9 -67.49 -24.08
22173|POSGAR 98 / Argentina 3|4190|tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0|0|||119|-67.5 -55.11 -64.49 -21.78
22174|POSGAR 98 / Argentina 4|4190|tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0|0|||119|-64.5 -54.91 -61.5 -21.99
22175|POSGAR 98 / Argentina 5|4190|tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0|0|||119|-61.51 -39.06 -58.5 -23.37
22176|POSGAR 98 / Argentina 6|4190|tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0|0|||119|-58.5 -38.59 -55.49 -24.84
22177|POSGAR 98 / Argentina 7|4190|tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0|0|||119|-55.5 -28.11 -53.65 -25.49
22181|POSGAR 94 / Argentina 1|4694|tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0|0|||338|-73.59 -52 -70.5 -36.16
22182|POSGAR 94 / Argentina 2|4694|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||338|-70.5 -54.9 -67.49 -24.08
22183|POSGAR 94 / Argentina 3|4694|tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0|0|||338|-67.5 -55.11 -64.49 -21.78
22184|POSGAR 94 / Argentina 4|4694|tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0|0|||338|-64.5 -54.91 -61.5 -21.99
22185|POSGAR 94 / Argentina 5|4694|tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0|0|||338|-61.51 -39.06 -58.5 -23.37
22186|POSGAR 94 / Argentina 6|4694|tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0|0|||338|-58.5 -38.59 -55.49 -24.84
22187|POSGAR 94 / Argentina 7|4694|tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0|0|||338|-55.5 -28.11 -53.65 -25.49
22191|Campo Inchauspe / Argentina 1|4221|tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0|0|||149|-73.59 -52 -70.5 -36.16
22192|Campo Inchauspe / Argentina 2|4221|tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0|0|||149|-70.5 -52.43 -67.49 -24.08
22193|Campo Inchauspe / Argentina 3|4221|tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0|0|||149|-67.5 -49.05 -64.49 -21.78
22194|Campo Inchauspe / Argentina 4|4221|tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0|0|||149|-64.5 -43.14 -61.49 -21.99
22195|Campo Inchauspe / Argentina 5|4221|tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0|0|||149|-61.51 -39.06 -58.5 -23.37
22196|Campo Inchauspe / Argentina 6|4221|tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0|0|||149|-58.5 -38.59 -55.49 -24.84
22197|Campo Inchauspe / Argentina 7|4221|tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0|0|||149|-55.5 -28.11 -53.65 -25.49
22207|NAD83(CSRS)v2 / UTM zone 7N|8237|utm zone=7|0|||526|-141.01 52.05 -138 72.53
22208|NAD83(CSRS)v2 / UTM zone 8N|8237|utm zone=8|0|||526|-138 48.06 -132 79.42
22209|NAD83(CSRS)v2 / UTM zone 9N|8237|utm zone=9|0|||526|-132 46.52 -126 80.93
22210|NAD83(CSRS)v2 / UTM zone 10N|8237|utm zone=10|0|||526|-126 48.13 -120 81.8
22211|NAD83(CSRS)v2 / UTM zone 11N|8237|utm zone=11|0|||526|-120 48.99 -114 83.5
22212|NAD83(CSRS)v2 / UTM zone 12N|8237|utm zone=12|0|||526|-114 48.99 -108 84
22213|NAD83(CSRS)v2 / UTM zone 13N|8237|utm zone=13|0|||526|-108 48.99 -102 84
22213|NAD83(CSRS)v2 / UTM zone 13N|8237|utm zone=13|0|||526|-108 48.99 -102 84
22214|NAD83(CSRS)v2 / UTM zone 14N|8237|utm zone=14|0|||526|-102 48.99 -96 84
22215|NAD83(CSRS)v2 / UTM zone 15N|8237|utm zone=15|0|||739|-96 48.03 -90 84
22216|NAD83(CSRS)v2 / UTM zone 16N|8237|utm zone=16|0|||739|-90 46.11 -84 84
22217|NAD83(CSRS)v2 / UTM zone 17N|8237|utm zone=17|0|||526|-84 41.67 -78 84
22218|NAD83(CSRS)v2 / UTM zone 18N|8237|utm zone=18|0|||526|-78 43.63 -72 84
22219|NAD83(CSRS)v2 / UTM zone 19N|8237|utm zone=19|0|||526|-72 40.8 -66 84
22220|NAD83(CSRS)v2 / UTM zone 20N|8237|utm zone=20|0|||526|-66 40.04 -60 84
22221|NAD83(CSRS)v2 / UTM zone 21N|8237|utm zone=21|0|||526|-60 38.56 -54 84
22222|NAD83(CSRS)v2 / UTM zone 22N|8237|utm zone=22|0|||739|-54 39.5 -47.99 57.65
22229|RGSH2020 / UTM zone 29N|10299|utm zone=29|0|||644|-8.67 25.73 -6 29.85
22230|RGSH2020 / UTM zone 30N|10299|utm zone=30|0|||644|-6 21.82 0 37.01
22231|RGSH2020 / UTM zone 31N|10299|utm zone=31|0|||644|0 18.97 6.01 38.77
22232|RGSH2020 / UTM zone 32N|10299|utm zone=32|0|||644|6 19.6 11.99 38.8
22234|Cape / UTM zone 34S|4222|utm zone=34 south|0|||150|19.99 -26.88 24 -17.99
22235|Cape / UTM zone 35S|4222|utm zone=35 south|0|||150|24 -25.84 29.38 -17.78
22236|Cape / UTM zone 36S|4222|utm zone=36 south|0|||150|21 -26.88 27 -17.78
22239|NAD83(CSRS)v2 / PEI Stereographic|8237|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000|0|||526|-64.49 45.9 -61.9 47.09
22240|NAD83(CSRS)v2 / NB Stereographic|8237|sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000|0|||526|-69.05 44.56 -63.7 48.07
22243|NAD83(CSRS)v2 / SCoPQ zone 3|8237|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||526|-60 50.2 -57.1 52.01
22244|NAD83(CSRS)v2 / SCoPQ zone 4|8237|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||526|-63 47.16 -60 52.01
22245|NAD83(CSRS)v2 / SCoPQ zone 5|8237|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||526|-66 47.95 -63 60.42
22246|NAD83(CSRS)v2 / SCoPQ zone 6|8237|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||526|-69 47.31 -66 59
22247|NAD83(CSRS)v2 / SCoPQ zone 7|8237|tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0|0|||526|-72 45.01 -69 61.8
22248|NAD83(CSRS)v2 / SCoPQ zone 8|8237|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||526|-75 44.99 -72 62.53
22249|NAD83(CSRS)v2 / SCoPQ zone 9|8237|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||526|-78 45.37 -75 62.62
22250|NAD83(CSRS)v2 / SCoPQ zone 10|8237|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||526|-79.85 46.23 -78 62.45
22262|NAD83(CSRS)v2 / Alberta 3TM ref merid 111 W|8237|tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0|0|||526|-112.5 48.99 -109.98 60
22263|NAD83(CSRS)v2 / Alberta 3TM ref merid 114 W|8237|tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0|0|||526|-115.5 48.99 -112.5 60
22264|NAD83(CSRS)v2 / Alberta 3TM ref merid 117 W|8237|tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0|0|||526|-118.5 50.77 -115.5 60
22265|NAD83(CSRS)v2 / Alberta 3TM ref merid 120 W|8237|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||526|-120 52.88 -118.5 60
22275|Cape / Lo15|4222|tmerc lat_0=0 lon_0=15 k=1 x_0=0 y_0=0|0|ws||740|14.35 -23.15 14.6 -22.68
22277|Cape / Lo17|4222|tmerc lat_0=0 lon_0=17 k=1 x_0=0 y_0=0|0|ws||150|16.45 -33.1 18 -28.03
22279|Cape / Lo19|4222|tmerc lat_0=0 lon_0=19 k=1 x_0=0 y_0=0|0|ws||150|17.99 -34.88 20 -28.38
22281|Cape / Lo21|4222|tmerc lat_0=0 lon_0=21 k=1 x_0=0 y_0=0|0|ws||150|19.99 -34.88 22.01 -24.76
22283|Cape / Lo23|4222|tmerc lat_0=0 lon_0=23 k=1 x_0=0 y_0=0|0|ws||150|22 -34.26 24.01 -25.26
22285|Cape / Lo25|4222|tmerc lat_0=0 lon_0=25 k=1 x_0=0 y_0=0|0|ws||150|24 -34.26 26.01 -24.71
22287|Cape / Lo27|4222|tmerc lat_0=0 lon_0=27 k=1 x_0=0 y_0=0|0|ws||150|26 -33.83 28 -22.92
22289|Cape / Lo29|4222|tmerc lat_0=0 lon_0=29 k=1 x_0=0 y_0=0|0|ws||150|27.99 -33.03 30.01 -22.13
22291|Cape / Lo31|4222|tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0|0|ws||150|29.99 -31.38 32.02 -22.22
22293|Cape / Lo33|4222|tmerc lat_0=0 lon_0=33 k=1 x_0=0 y_0=0|0|ws||150|31.95 -28.94 32.95 -26.8
22307|NAD83(CSRS)v3 / UTM zone 7N|8240|utm zone=7|0|||741|-141.01 52.05 -138 72.53
22308|NAD83(CSRS)v3 / UTM zone 8N|8240|utm zone=8|0|||741|-138 48.06 -132 79.42
22309|NAD83(CSRS)v3 / UTM zone 9N|8240|utm zone=9|0|||527|-132 46.52 -126 80.93
22310|NAD83(CSRS)v3 / UTM zone 10N|8240|utm zone=10|0|||527|-126 48.13 -120 81.8
22311|NAD83(CSRS)v3 / UTM zone 11N|8240|utm zone=11|0|||741|-120 48.99 -114 83.5
22312|NAD83(CSRS)v3 / UTM zone 12N|8240|utm zone=12|0|||741|-114 48.99 -108 84
22313|NAD83(CSRS)v3 / UTM zone 13N|8240|utm zone=13|0|||741|-108 48.99 -102 84
22314|NAD83(CSRS)v3 / UTM zone 14N|8240|utm zone=14|0|||741|-102 48.99 -96 84
22315|NAD83(CSRS)v3 / UTM zone 15N|8240|utm zone=15|0|||527|-96 48.03 -90 84
22316|NAD83(CSRS)v3 / UTM zone 16N|8240|utm zone=16|0|||527|-90 46.11 -84 84
22317|NAD83(CSRS)v3 / UTM zone 17N|8240|utm zone=17|0|||527|-84 41.67 -78 84
22318|NAD83(CSRS)v3 / UTM zone 18N|8240|utm zone=18|0|||527|-78 43.63 -72 84
22319|NAD83(CSRS)v3 / UTM zone 19N|8240|utm zone=19|0|||527|-72 40.8 -66 84
22320|NAD83(CSRS)v3 / UTM zone 20N|8240|utm zone=20|0|||527|-66 40.04 -60 84
22321|NAD83(CSRS)v3 / UTM zone 21N|8240|utm zone=21|0|||527|-60 38.56 -54 84
22322|NAD83(CSRS)v3 / UTM zone 22N|8240|utm zone=22|0|||741|-54 39.5 -47.99 57.65
22332|Carthage / UTM zone 32N|4223|utm zone=32|0|||668|7.81 33.22 13.67 38.41
22337|NAD83(CSRS)v3 / MTM NS 1997 zone 5|8240|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=15500000 y_0=0|0|||527|-66.28 43.41 -63 46.02
22338|NAD83(CSRS)v3 / MTM NS 1997 zone 4|8240|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=14500000 y_0=0|0|||527|-63 44.64 -59.73 47.08
22348|NAD83(CSRS)v3 / MTM zone 8|8240|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||527|-75 44.98 -74.35 45.65
22349|NAD83(CSRS)v3 / MTM zone 9|8240|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||527|-78 43.63 -75 46.25
22350|NAD83(CSRS)v3 / MTM zone 10|8240|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||527|-81 42.26 -77.99 47.33
22351|NAD83(CSRS)v3 / MTM zone 11|8240|tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0|0|||527|-83.6 41.67 -81 46
22352|NAD83(CSRS)v3 / MTM zone 12|8240|tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0|0|||527|-82.5 46 -79.5 55.21
22353|NAD83(CSRS)v3 / MTM zone 13|8240|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0|0|||527|-85.5 46 -82.5 55.59
22354|NAD83(CSRS)v3 / MTM zone 14|8240|tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0|0|||527|-88.5 47.17 -85.5 56.7
22355|NAD83(CSRS)v3 / MTM zone 15|8240|tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0|0|||527|-91.5 47.97 -88.5 56.9
22356|NAD83(CSRS)v3 / MTM zone 16|8240|tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0|0|||527|-94.5 48.06 -91.5 55.2
22357|NAD83(CSRS)v3 / MTM zone 17|8240|tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0|0|||527|-95.16 48.69 -94.5 53.24
22391|Carthage / Nord Tunisie|4223|lcc lat_1=36 lat_0=36 lon_0=9.9 k_0=0.999625544 x_0=500000 y_0=300000|0|||668|8.18 34.65 11.37 37.4
22392|Carthage / Sud Tunisie|4223|lcc lat_1=33.3 lat_0=33.3 lon_0=9.9 k_0=0.999625769 x_0=500000 y_0=300000|0|||151|7.49 30.23 11.59 34.66
22407|NAD83(CSRS)v4 / UTM zone 7N|8246|utm zone=7|0|||528|-141.01 52.05 -138 72.53
22408|NAD83(CSRS)v4 / UTM zone 8N|8246|utm zone=8|0|||528|-138 48.06 -132 79.42
22409|NAD83(CSRS)v4 / UTM zone 9N|8246|utm zone=9|0|||528|-132 46.52 -126 80.93
22410|NAD83(CSRS)v4 / UTM zone 10N|8246|utm zone=10|0|||528|-126 48.13 -120 81.8
22411|NAD83(CSRS)v4 / UTM zone 11N|8246|utm zone=11|0|||528|-120 48.99 -114 83.5
22412|NAD83(CSRS)v4 / UTM zone 12N|8246|utm zone=12|0|||528|-114 48.99 -108 84
22413|NAD83(CSRS)v4 / UTM zone 13N|8246|utm zone=13|0|||742|-108 48.99 -102 84
22414|NAD83(CSRS)v4 / UTM zone 14N|8246|utm zone=14|0|||742|-102 48.99 -96 84
22415|NAD83(CSRS)v4 / UTM zone 15N|8246|utm zone=15|0|||742|-96 48.03 -90 84
22416|NAD83(CSRS)v4 / UTM zone 16N|8246|utm zone=16|0|||742|-90 46.11 -84 84
22417|NAD83(CSRS)v4 / UTM zone 17N|8246|utm zone=17|0|||742|-84 41.67 -78 84
22418|NAD83(CSRS)v4 / UTM zone 18N|8246|utm zone=18|0|||742|-78 43.63 -72 84
22419|NAD83(CSRS)v4 / UTM zone 19N|8246|utm zone=19|0|||742|-72 40.8 -66 84
22420|NAD83(CSRS)v4 / UTM zone 20N|8246|utm zone=20|0|||742|-66 40.04 -60 84
22421|NAD83(CSRS)v4 / UTM zone 21N|8246|utm zone=21|0|||742|-60 38.56 -54 84
22422|NAD83(CSRS)v4 / UTM zone 22N|8246|utm zone=22|0|||742|-54 39.5 -47.99 57.65
22462|NAD83(CSRS)v4 / Alberta 3TM ref merid 111 W|8246|tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0|0|||528|-112.5 48.99 -109.98 60
22463|NAD83(CSRS)v4 / Alberta 3TM ref merid 114 W|8246|tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0|0|||528|-115.5 48.99 -112.5 60
22464|NAD83(CSRS)v4 / Alberta 3TM ref merid 117 W|8246|tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0|0|||528|-118.5 50.77 -115.5 60
22465|NAD83(CSRS)v4 / Alberta 3TM ref merid 120 W|8246|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||528|-120 52.88 -118.5 60
22521|Corrego Alegre 1970-72 / UTM zone 21S|4225|utm zone=21 south|0|||153|-58.16 -31.91 -54 -17.99
22522|Corrego Alegre 1970-72 / UTM zone 22S|4225|utm zone=22 south|0|||153|-54 -33.78 -48 -15
22523|Corrego Alegre 1970-72 / UTM zone 23S|4225|utm zone=23 south|0|||153|-48 -25.29 -42 -15
22524|Corrego Alegre 1970-72 / UTM zone 24S|4225|utm zone=24 south|0|||153|-42 -22.96 -36 -2.68
22525|Corrego Alegre 1970-72 / UTM zone 25S|4225|utm zone=25 south|0|||153|-36 -10.1 -34.74 -4.99
22607|NAD83(CSRS)v6 / UTM zone 7N|8252|utm zone=7|0|||531|-141.01 52.05 -138 72.53
22608|NAD83(CSRS)v6 / UTM zone 8N|8252|utm zone=8|0|||531|-138 48.06 -132 79.42
22609|NAD83(CSRS)v6 / UTM zone 9N|8252|utm zone=9|0|||531|-132 46.52 -126 80.93
22610|NAD83(CSRS)v6 / UTM zone 10N|8252|utm zone=10|0|||531|-126 48.13 -120 81.8
22611|NAD83(CSRS)v6 / UTM zone 11N|8252|utm zone=11|0|||531|-120 48.99 -114 83.5
22612|NAD83(CSRS)v6 / UTM zone 12N|8252|utm zone=12|0|||531|-114 48.99 -108 84
22613|NAD83(CSRS)v6 / UTM zone 13N|8252|utm zone=13|0|||531|-108 48.99 -102 84
22614|NAD83(CSRS)v6 / UTM zone 14N|8252|utm zone=14|0|||531|-102 48.99 -96 84
22615|NAD83(CSRS)v6 / UTM zone 15N|8252|utm zone=15|0|||531|-96 48.03 -90 84
22616|NAD83(CSRS)v6 / UTM zone 16N|8252|utm zone=16|0|||531|-90 46.11 -84 84
22617|NAD83(CSRS)v6 / UTM zone 17N|8252|utm zone=17|0|||531|-84 41.67 -78 84
22618|NAD83(CSRS)v6 / UTM zone 18N|8252|utm zone=18|0|||531|-78 43.63 -72 84
22619|NAD83(CSRS)v6 / UTM zone 19N|8252|utm zone=19|0|||531|-72 40.8 -66 84
22620|NAD83(CSRS)v6 / UTM zone 20N|8252|utm zone=20|0|||531|-66 40.04 -60 84
22621|NAD83(CSRS)v6 / UTM zone 21N|8252|utm zone=21|0|||722|-60 38.56 -54 84
22622|NAD83(CSRS)v6 / UTM zone 22N|8252|utm zone=22|0|||722|-54 39.5 -47.99 57.65
22639|NAD83(CSRS)v6 / PEI Stereographic|8252|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000|0|||722|-64.49 45.9 -61.9 47.09
22641|NAD83(CSRS)v6 / MTM zone 1|8252|tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0|0|||722|-54.5 46.56 -52.54 49.89
22642|NAD83(CSRS)v6 / MTM zone 2|8252|tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0|0|||722|-57.5 46.81 -54.49 54.71
22643|NAD83(CSRS)v6 / MTM zone 3|8252|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||722|-59.48 47.5 -57.5 50.54
22644|NAD83(CSRS)v6 / MTM zone 4|8252|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||743|-63 52 -60 58.92
22645|NAD83(CSRS)v6 / MTM zone 5|8252|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||531|-66 51.58 -63 60.52
22646|NAD83(CSRS)v6 / MTM zone 6|8252|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||531|-67.81 52.05 -66 55.34
22648|NAD83(CSRS)v6 / MTM zone 8|8252|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||531|-75 44.98 -74.35 45.65
22649|NAD83(CSRS)v6 / MTM zone 9|8252|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||531|-78 43.63 -75 46.25
22650|NAD83(CSRS)v6 / MTM zone 10|8252|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||531|-81 42.26 -77.99 47.33
22651|NAD83(CSRS)v6 / MTM zone 11|8252|tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0|0|||531|-83.6 41.67 -81 46
22652|NAD83(CSRS)v6 / MTM zone 12|8252|tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0|0|||531|-82.5 46 -79.5 55.21
22653|NAD83(CSRS)v6 / MTM zone 13|8252|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0|0|||531|-85.5 46 -82.5 55.59
22654|NAD83(CSRS)v6 / MTM zone 14|8252|tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0|0|||531|-88.5 47.17 -85.5 56.7
22655|NAD83(CSRS)v6 / MTM zone 15|8252|tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0|0|||531|-91.5 47.97 -88.5 56.9
22656|NAD83(CSRS)v6 / MTM zone 16|8252|tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0|0|||531|-94.5 48.06 -91.5 55.2
22657|NAD83(CSRS)v6 / MTM zone 17|8252|tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0|0|||531|-95.16 48.69 -94.5 53.24
22707|NAD83(CSRS)v7 / UTM zone 7N|8255|utm zone=7|0|||533|-141.01 52.05 -138 72.53
22708|NAD83(CSRS)v7 / UTM zone 8N|8255|utm zone=8|0|||533|-138 48.06 -132 79.42
22709|NAD83(CSRS)v7 / UTM zone 9N|8255|utm zone=9|0|||533|-132 46.52 -126 80.93
22710|NAD83(CSRS)v7 / UTM zone 10N|8255|utm zone=10|0|||533|-126 48.13 -120 81.8
22711|NAD83(CSRS)v7 / UTM zone 11N|8255|utm zone=11|0|||744|-120 48.99 -114 83.5
22712|NAD83(CSRS)v7 / UTM zone 12N|8255|utm zone=12|0|||744|-114 48.99 -108 84
22713|NAD83(CSRS)v7 / UTM zone 13N|8255|utm zone=13|0|||533|-108 48.99 -102 84
22714|NAD83(CSRS)v7 / UTM zone 14N|8255|utm zone=14|0|||533|-102 48.99 -96 84
22715|NAD83(CSRS)v7 / UTM zone 15N|8255|utm zone=15|0|||533|-96 48.03 -90 84
22716|NAD83(CSRS)v7 / UTM zone 16N|8255|utm zone=16|0|||533|-90 46.11 -84 84
22717|NAD83(CSRS)v7 / UTM zone 17N|8255|utm zone=17|0|||533|-84 41.67 -78 84
22718|NAD83(CSRS)v7 / UTM zone 18N|8255|utm zone=18|0|||533|-78 43.63 -72 84
22719|NAD83(CSRS)v7 / UTM zone 19N|8255|utm zone=19|0|||533|-72 40.8 -66 84
22720|NAD83(CSRS)v7 / UTM zone 20N|8255|utm zone=20|0|||533|-66 40.04 -60 84
22721|NAD83(CSRS)v7 / UTM zone 21N|8255|utm zone=21|0|||745|-60 38.56 -54 84
22722|NAD83(CSRS)v7 / UTM zone 22N|8255|utm zone=22|0|||745|-54 39.5 -47.99 57.65
22739|NAD83(CSRS)v7 / PEI Stereographic|8255|sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000|0|||533|-64.49 45.9 -61.9 47.09
22762|NAD83(CSRS)v7 / Alberta 3TM ref merid 111 W|8255|tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0|0|||744|-112.5 48.99 -109.98 60
22763|NAD83(CSRS)v7 / Alberta 3TM ref merid 114 W|8255|tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0|0|||744|-115.5 48.99 -112.5 60
22764|NAD83(CSRS)v7 / Alberta 3TM ref merid 117 W|8255|tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0|0|||744|-118.5 50.77 -115.5 60
22765|NAD83(CSRS)v7 / Alberta 3TM ref merid 120 W|8255|tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0|0|||744|-120 52.88 -118.5 60
22770|Deir ez Zor / Syria Lambert|4227|lcc lat_1=34.65 lat_0=34.65 lon_0=37.35 k_0=0.9996256 x_0=300000 y_0=300000|0|||155|35.04 32.31 42.38 37.3
22780|Deir ez Zor / Levant Stereographic|4227|sterea lat_0=34.2 lon_0=39.15 k=0.9995341 x_0=0 y_0=0|0|||155|35.04 32.31 42.38 37.3
22807|NAD83(CSRS)v8 / UTM zone 7N|10414|utm zone=7|0|||651|-141.01 52.05 -138 72.53
22808|NAD83(CSRS)v8 / UTM zone 8N|10414|utm zone=8|0|||651|-138 48.06 -132 79.42
22809|NAD83(CSRS)v8 / UTM zone 9N|10414|utm zone=9|0|||651|-132 46.52 -126 80.93
22810|NAD83(CSRS)v8 / UTM zone 10N|10414|utm zone=10|0|||651|-126 48.13 -120 81.8
22811|NAD83(CSRS)v8 / UTM zone 11N|10414|utm zone=11|0|||651|-120 48.99 -114 83.5
22812|NAD83(CSRS)v8 / UTM zone 12N|10414|utm zone=12|0|||651|-114 48.99 -108 84
22813|NAD83(CSRS)v8 / UTM zone 13N|10414|utm zone=13|0|||651|-108 48.99 -102 84
22814|NAD83(CSRS)v8 / UTM zone 14N|10414|utm zone=14|0|||651|-102 48.99 -96 84
22815|NAD83(CSRS)v8 / UTM zone 15N|10414|utm zone=15|0|||651|-96 48.03 -90 84
22816|NAD83(CSRS)v8 / UTM zone 16N|10414|utm zone=16|0|||651|-90 46.11 -84 84
22817|NAD83(CSRS)v8 / UTM zone 17N|10414|utm zone=17|0|||651|-84 41.67 -78 84
22818|NAD83(CSRS)v8 / UTM zone 18N|10414|utm zone=18|0|||651|-78 43.63 -72 84
22819|NAD83(CSRS)v8 / UTM zone 19N|10414|utm zone=19|0|||651|-72 40.8 -66 84
22820|NAD83(CSRS)v8 / UTM zone 20N|10414|utm zone=20|0|||651|-66 40.04 -60 84
22821|NAD83(CSRS)v8 / UTM zone 21N|10414|utm zone=21|0|||746|-60 38.56 -54 84
22822|NAD83(CSRS)v8 / UTM zone 22N|10414|utm zone=22|0|||746|-54 39.5 -47.99 57.65
22832|Douala / UTM zone 32N|4228|utm zone=32|0|||156|8.32 1.65 16.21 13.09
22991|Egypt 1907 / Blue Belt|4229|tmerc lat_0=30 lon_0=35 k=1 x_0=300000 y_0=1100000|0|||157|33 21.97 36.95 31.36
22992|Egypt 1907 / Red Belt|4229|tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000|0|||157|29 21.99 34.27 33.82
22993|Egypt 1907 / Purple Belt|4229|tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=200000|0|||157|24.7 28.18 29 31.68
22994|Egypt 1907 / Extended Purple Belt|4229|tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=1200000|0|||157|24.99 21.99 29.01 28.19
23028|ED50 / UTM zone 28N|4230|utm zone=28|0|||747|-16.1 48.43 -12 56.57
23029|ED50 / UTM zone 29N|4230|utm zone=29|0|||158|-12 36.13 -6 62.41
23030|ED50 / UTM zone 30N|4230|utm zone=30|0|||158|-6 35.26 0.01 80.49
23031|ED50 / UTM zone 31N|4230|utm zone=31|0|||158|0 38.56 6 82.45
23032|ED50 / UTM zone 32N|4230|utm zone=32|0|||158|6 36.53 12 84.33
23033|ED50 / UTM zone 33N|4230|utm zone=33|0|||158|12 34.49 18.01 84.42
23034|ED50 / UTM zone 34N|4230|utm zone=34|0|||158|17.99 33.59 24.01 84.54
23035|ED50 / UTM zone 35N|4230|utm zone=35|0|||158|24 25.71 30.01 84.73
23036|ED50 / UTM zone 36N|4230|utm zone=36|0|||748|30 29.19 36 84.7
23037|ED50 / UTM zone 37N|4230|utm zone=37|0|||748|36 29.18 42 79.07
23038|ED50 / UTM zone 38N|4230|utm zone=38|0|||677|42 36.97 44.83 41.6
23090|ED50 / TM 0 N|4230|tmerc lat_0=0 lon_0=0 k=0.9996 x_0=500000 y_0=0|0|||747|-5.05 51.03 3.4 62.03
23095|ED50 / TM 5 NE|4230|tmerc lat_0=0 lon_0=5 k=0.9996 x_0=500000 y_0=0|0|||747|2.53 51.44 6.37 55.77
23239|Fahud / UTM zone 39N|4232|utm zone=39|0|||160|51.99 16.59 54 19.67
23240|Fahud / UTM zone 40N|4232|utm zone=40|0|||160|54 16.89 59.91 26.42
23301|NAD83(2011) / ICS83-Freeport (ftUS)|6318|lcc lat_1=42.2 lat_0=42.2 lon_0=-89.95 k_0=1.000029 x_0=549860.2997206 y_0=230124.460248921|4|||467|-90.66 41.92 -89.39 42.51
23302|NAD83(2011) / ICS83-Rockford (ftUS)|6318|tmerc lat_0=41.25 lon_0=-89.25 k=1.000029 x_0=860147.320294641 y_0=149961.8999238|4|||467|-89.69 41.58 -88.93 42.51
23303|NAD83(2011) / ICS83-Aurora (ftUS)|6318|tmerc lat_0=41.25 lon_0=-88.5 k=1.00003 x_0=1150012.7000254 y_0=149961.8999238|4|||467|-88.95 41.45 -88.19 42.5
23304|NAD83(2011) / ICS83-Chicago (ftUS)|6318|tmerc lat_0=41.25 lon_0=-87.8 k=1.000023 x_0=1449936.499873 y_0=149961.8999238|4|||467|-88.27 41.46 -87.52 42.5
23305|NAD83(2011) / ICS83-Moline (ftUS)|6318|lcc lat_1=41.55 lat_0=41.55 lon_0=-90.6 k_0=1.000024 x_0=1749860.2997206 y_0=230124.460248921|4|||467|-91.08 41.32 -90.15 41.79
23306|NAD83(2011) / ICS83-Sterling (ftUS)|6318|lcc lat_1=41.55 lat_0=41.55 lon_0=-90.05 k_0=1.00002 x_0=2050088.9001778 y_0=230124.460248921|4|||467|-90.44 41.14 -89.62 41.94
23307|NAD83(2011) / ICS83-Ottawa (ftUS)|6318|lcc lat_1=41.3 lat_0=41.3 lon_0=-89.05 k_0=1.000023 x_0=2360071.12014224 y_0=230124.460248921|4|||467|-89.87 40.92 -88.24 41.64
23308|NAD83(2011) / ICS83-Joliet (ftUS)|6318|tmerc lat_0=40.55 lon_0=-88 k=1.000022 x_0=2649936.499873 y_0=149961.8999238|4|||467|-88.27 40.99 -87.52 41.73
23309|NAD83(2011) / ICS83-Monmouth (ftUS)|6318|tmerc lat_0=40.2 lon_0=-90.85 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238|4|||467|-91.19 40.62 -90.43 41.34
23310|NAD83(2011) / ICS83-Galesburg (ftUS)|6318|tmerc lat_0=37.25 lon_0=-90.1 k=1.000023 x_0=70104.1402082804 y_0=149961.8999238|4|||467|-90.46 40.18 -89.63 41.24
23311|NAD83(2011) / ICS83-Peoria (ftUS)|6318|tmerc lat_0=37.4 lon_0=-89.65 k=1.000023 x_0=420015.24003048 y_0=189585.979171958|4|||467|-89.99 40.31 -89.26 40.98
23312|NAD83(2011) / ICS83-Eureka (ftUS)|6318|tmerc lat_0=37.45 lon_0=-89.3 k=1.000025 x_0=840030.48006096 y_0=130149.860299721|4|||467|-89.64 40.59 -88.92 41.15
23313|NAD83(2011) / ICS83-Bloomington (ftUS)|6318|lcc lat_1=40.5 lat_0=40.5 lon_0=-88.85 k_0=1.000031 x_0=1150012.7000254 y_0=530048.26009652|4|||467|-89.27 40.28 -88.45 40.76
23314|NAD83(2011) / ICS83-Pontiac (ftUS)|6318|lcc lat_1=40.9 lat_0=40.9 lon_0=-88.55 k_0=1.000025 x_0=1449936.499873 y_0=530048.26009652|4|||467|-88.94 40.61 -88.23 41.12
23315|NAD83(2011) / ICS83-Watseka (ftUS)|6318|lcc lat_1=40.75 lat_0=40.75 lon_0=-87.95 k_0=1.000024 x_0=1749860.2997206 y_0=530048.26009652|4|||467|-88.46 40.39 -87.52 41.02
23316|NAD83(2011) / ICS83-Quincy (ftUS)|6318|tmerc lat_0=36.75 lon_0=-91.25 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238|4|||467|-91.52 39.75 -90.9 40.64
23317|NAD83(2011) / ICS83-Macomb (ftUS)|6318|tmerc lat_0=36.8 lon_0=-90.6 k=1.000024 x_0=2350012.7000254 y_0=149961.8999238|4|||467|-90.92 39.83 -90.19 40.64
23318|NAD83(2011) / ICS83-Lincoln (ftUS)|6318|lcc lat_1=40.15 lat_0=40.15 lon_0=-89.8 k_0=1.000018 x_0=2670053.34010668 y_0=530048.26009652|4|||467|-90.59 39.87 -89.14 40.44
23319|NAD83(2011) / ICS83-Decatur (ftUS)|6318|tmerc lat_0=36.3 lon_0=-88.8 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238|4|||467|-89.22 39.21 -88.46 40.29
23320|NAD83(2011) / ICS83-Champaign (ftUS)|6318|lcc lat_1=40.15 lat_0=40.15 lon_0=-88 k_0=1.000026 x_0=99974.5999491999 y_0=860147.320294641|4|||467|-88.47 39.86 -87.52 40.5
23321|NAD83(2011) / ICS83-Jacksonville (ftUS)|6318|lcc lat_1=39.65 lat_0=39.65 lon_0=-90.6 k_0=1.000023 x_0=380086.36017272 y_0=860147.320294641|4|||467|-91.38 39.39 -89.92 39.88
23322|NAD83(2011) / ICS83-Springfield (ftUS)|6318|lcc lat_1=39.75 lat_0=39.75 lon_0=-89.65 k_0=1.000022 x_0=709880.61976124 y_0=879959.35991872|4|||467|-90 39.52 -89.21 39.98
23323|NAD83(2011) / ICS83-Charleston (ftUS)|6318|lcc lat_1=39.65 lat_0=39.65 lon_0=-88 k_0=1.000024 x_0=1150012.7000254 y_0=840030.48006096|4|||467|-88.48 39.37 -87.53 39.89
23324|NAD83(2011) / ICS83-Jerseyville (ftUS)|6318|tmerc lat_0=32.85 lon_0=-90.5 k=1.000019 x_0=1449936.499873 y_0=149961.8999238|4|||467|-90.94 38.86 -90.14 39.41
23325|NAD83(2011) / ICS83-Carlinville (ftUS)|6318|lcc lat_1=39.3 lat_0=39.3 lon_0=-90.15 k_0=1.00002 x_0=1749860.2997206 y_0=840030.48006096|4|||467|-90.63 38.99 -89.69 39.53
23326|NAD83(2011) / ICS83-Taylorville (ftUS)|6318|tmerc lat_0=33.15 lon_0=-89.4 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238|4|||467|-89.71 38.99 -89.02 39.83
23327|NAD83(2011) / ICS83-Effingham (ftUS)|6318|lcc lat_1=38.95 lat_0=38.95 lon_0=-89 k_0=1.000019 x_0=2350012.7000254 y_0=840030.48006096|4|||467|-89.64 38.73 -88.36 39.22
23328|NAD83(2011) / ICS83-Robinson (ftUS)|6318|lcc lat_1=39.1 lat_0=39.1 lon_0=-88 k_0=1.000017 x_0=2649936.499873 y_0=840030.48006096|4|||467|-88.48 38.84 -87.51 39.49
23329|NAD83(2011) / ICS83-Belleville (ftUS)|6318|tmerc lat_0=32.35 lon_0=-90 k=1.000016 x_0=2949860.2997206 y_0=149961.8999238|4|||467|-90.38 38.08 -89.59 39
23330|NAD83(2011) / ICS83-Mount Vernon (ftUS)|6318|lcc lat_1=38.45 lat_0=38.45 lon_0=-89.15 k_0=1.000015 x_0=99974.5999491999 y_0=1150012.7000254|4|||467|-89.71 38.12 -88.69 38.83
23331|NAD83(2011) / ICS83-Olney (ftUS)|6318|lcc lat_1=38.55 lat_0=38.55 lon_0=-88.15 k_0=1.000013 x_0=380086.36017272 y_0=1150012.7000254|4|||467|-88.71 38.23 -87.49 38.92
23332|NAD83(2011) / ICS83-Carbondale (ftUS)|6318|lcc lat_1=37.9 lat_0=37.9 lon_0=-88.95 k_0=1.000012 x_0=729997.45999492 y_0=1150012.7000254|4|||467|-90.21 37.56 -87.91 38.26
23333|NAD83(2011) / ICS83-Metropolis (ftUS)|6318|lcc lat_1=37.2 lat_0=37.2 lon_0=-88.9 k_0=1.00001 x_0=1110083.82016764 y_0=1170129.54025908|4|||467|-89.53 36.97 -88.06 37.61
23433|Garoua / UTM zone 33N|4234|utm zone=33|0|||162|8.32 1.65 16.21 13.09
23700|HD72 / EOV|4237|somerc lat_0=47.1443937222222 lon_0=19.0485717777778 k_0=0.99993 x_0=650000 y_0=200000|0|||165|16.11 45.74 22.9 48.58
23830|DGN95 / Indonesia TM-3 zone 46.2|4755|tmerc lat_0=0 lon_0=94.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|95.16 2.55 96 5.97
23831|DGN95 / Indonesia TM-3 zone 47.1|4755|tmerc lat_0=0 lon_0=97.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|96 -1.81 99 5.42
23832|DGN95 / Indonesia TM-3 zone 47.2|4755|tmerc lat_0=0 lon_0=100.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|99 -3.57 102 3.71
23833|DGN95 / Indonesia TM-3 zone 48.1|4755|tmerc lat_0=0 lon_0=103.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|102 -5.99 105 1.68
23834|DGN95 / Indonesia TM-3 zone 48.2|4755|tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|105 -7.79 108 4.11
23835|DGN95 / Indonesia TM-3 zone 49.1|4755|tmerc lat_0=0 lon_0=109.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|108 -8.31 111 4.25
23836|DGN95 / Indonesia TM-3 zone 49.2|4755|tmerc lat_0=0 lon_0=112.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|111 -8.67 114 1.59
23837|DGN95 / Indonesia TM-3 zone 50.1|4755|tmerc lat_0=0 lon_0=115.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|114 -9.15 117.01 4.37
23838|DGN95 / Indonesia TM-3 zone 50.2|4755|tmerc lat_0=0 lon_0=118.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|117 -10.15 120 4.36
23839|DGN95 / Indonesia TM-3 zone 51.1|4755|tmerc lat_0=0 lon_0=121.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|120 -10.98 123 1.4
23840|DGN95 / Indonesia TM-3 zone 51.2|4755|tmerc lat_0=0 lon_0=124.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|123 -10.92 126 3.84
23841|DGN95 / Indonesia TM-3 zone 52.1|4755|tmerc lat_0=0 lon_0=127.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|126 -8.32 129 4.59
23842|DGN95 / Indonesia TM-3 zone 52.2|4755|tmerc lat_0=0 lon_0=130.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|129 -8.41 132 0.1
23843|DGN95 / Indonesia TM-3 zone 53.1|4755|tmerc lat_0=0 lon_0=133.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|132 -7.3 135 -0.29
23844|DGN95 / Indonesia TM-3 zone 53.2|4755|tmerc lat_0=0 lon_0=136.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|135 -8.49 138 -0.58
23845|DGN95 / Indonesia TM-3 zone 54.1|4755|tmerc lat_0=0 lon_0=139.5 k=0.9999 x_0=200000 y_0=1500000|0|||399|138 -9.19 141.01 -1.49
23846|ID74 / UTM zone 46N|4238|utm zone=46|0|||166|95.16 2.55 96 5.97
23847|ID74 / UTM zone 47N|4238|utm zone=47|0|||166|96 0 102 5.42
23848|ID74 / UTM zone 48N|4238|utm zone=48|0|||166|102 0 108 4.11
23849|ID74 / UTM zone 49N|4238|utm zone=49|0|||166|108 0 114 4.25
23850|ID74 / UTM zone 50N|4238|utm zone=50|0|||166|114 0 120 4.37
23851|ID74 / UTM zone 51N|4238|utm zone=51|0|||166|120 0 125.71 3.84
23852|ID74 / UTM zone 52N|4238|utm zone=52|0|||166|126.55 0 131 4.59
23853|ID74 / UTM zone 53N|4238|utm zone=53|0|||166|
23866|DGN95 / UTM zone 46N|4755|utm zone=46|0|||399|92.01 0 96 7.79
23867|DGN95 / UTM zone 47N|4755|utm zone=47|0|||399|96 0 102 7.49
23868|DGN95 / UTM zone 48N|4755|utm zone=48|0|||399|102 0 108 6.94
23869|DGN95 / UTM zone 49N|4755|utm zone=49|0|||399|108 0 114 7.37
23870|DGN95 / UTM zone 50N|4755|utm zone=50|0|||399|114 0 120 4.37
23871|DGN95 / UTM zone 51N|4755|utm zone=51|0|||399|120 0 126 5.48
23872|DGN95 / UTM zone 52N|4755|utm zone=52|0|||399|126 0 132 6.68
23877|DGN95 / UTM zone 47S|4755|utm zone=47 south|0|||399|96 -8.86 102 0
23878|DGN95 / UTM zone 48S|4755|utm zone=48 south|0|||399|102 -10.73 108.01 0
23879|DGN95 / UTM zone 49S|4755|utm zone=49 south|0|||399|108 -12.07 114 0
23880|DGN95 / UTM zone 50S|4755|utm zone=50 south|0|||399|114 -13.06 120.01 0
23881|DGN95 / UTM zone 51S|4755|utm zone=51 south|0|||399|120 -13.95 126.01 0.01
23882|DGN95 / UTM zone 52S|4755|utm zone=52 south|0|||399|126 -9.45 132 0
23883|DGN95 / UTM zone 53S|4755|utm zone=53 south|0|||399|132 -10.06 138.01 0
23884|DGN95 / UTM zone 54S|4755|utm zone=54 south|0|||399|138 -10.84 141.46 0
23886|ID74 / UTM zone 46S|4238|utm zone=46 south|0|||166|
23887|ID74 / UTM zone 47S|4238|utm zone=47 south|0|||166|98.24 -3.57 102 0
23888|ID74 / UTM zone 48S|4238|utm zone=48 south|0|||166|102 -7.79 108 0
23889|ID74 / UTM zone 49S|4238|utm zone=49 south|0|||166|108 -8.67 114 0
23890|ID74 / UTM zone 50S|4238|utm zone=50 south|0|||166|114 -10.15 120 0
23891|ID74 / UTM zone 51S|4238|utm zone=51 south|0|||166|120 -10.98 126 0
23892|ID74 / UTM zone 52S|4238|utm zone=52 south|0|||166|126 -8.41 132 0
23893|ID74 / UTM zone 53S|4238|utm zone=53 south|0|||166|132 -8.49 138 -0.29
23894|ID74 / UTM zone 54S|4238|utm zone=54 south|0|||166|138 -9.19 141.01 -1.49
23946|Indian 1954 / UTM zone 46N|4239|utm zone=46|0|||749|92.2 15.66 96.01 27.14
23947|Indian 1954 / UTM zone 47N|4239|utm zone=47|0|||167|95.99 5.63 102.01 28.55
23948|Indian 1954 / UTM zone 48N|4239|utm zone=48|0|||167|102 6.02 105.64 18.44
24047|Indian 1975 / UTM zone 47N|4240|utm zone=47|0|||168|97.34 5.63 102.01 20.46
24048|Indian 1975 / UTM zone 48N|4240|utm zone=48|0|||168|102 6.02 105.64 18.44
24100|Jamaica 1875 / Jamaica (Old Grid)|4241|lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=167638.49597 y_0=121918.90616|6|||169|-78.43 17.64 -76.17 18.58
24200|JAD69 / Jamaica National Grid|4242|lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=250000 y_0=150000|0|||170|-78.43 17.64 -76.17 18.58
24305|Kalianpur 1937 / UTM zone 45N|4144|utm zone=45|0|||750|88.01 21.59 90 26.64
24306|Kalianpur 1937 / UTM zone 46N|4144|utm zone=46|0|||750|90 20.52 92.67 25.29
24311|Kalianpur 1962 / UTM zone 41N|4145|utm zone=41|0|||77|60.86 24.98 66.01 29.87
24312|Kalianpur 1962 / UTM zone 42N|4145|utm zone=42|0|||77|66 23.64 72.01 36.56
24313|Kalianpur 1962 / UTM zone 43N|4145|utm zone=43|0|||77|72 28.21 77.83 37.07
24342|Kalianpur 1975 / UTM zone 42N|4146|utm zone=42|0|||78|68.13 20.64 72.01 28.22
24343|Kalianpur 1975 / UTM zone 43N|4146|utm zone=43|0|||78|72 8.02 78.01 35.51
24344|Kalianpur 1975 / UTM zone 44N|4146|utm zone=44|0|||78|78 8.29 84.01 35.5
24345|Kalianpur 1975 / UTM zone 45N|4146|utm zone=45|0|||78|84 18.18 90.01 28.14
24346|Kalianpur 1975 / UTM zone 46N|4146|utm zone=46|0|||78|90 21.94 96.01 29.42
24347|Kalianpur 1975 / UTM zone 47N|4146|utm zone=47|0|||78|96 27.1 97.42 29.47
24370|Kalianpur 1880 / India zone 0|4243|lcc lat_1=39.5 lat_0=39.5 lon_0=68 k_0=0.99846154 x_0=2153865.73916853 y_0=2368292.1946281|10|||171|71.18 35.58 77.01 37.07
24371|Kalianpur 1880 / India zone I|4243|lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441|10|||171|60.86 28 81.64 35.59
24372|Kalianpur 1880 / India zone IIa|4243|lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441|10|||171|61.59 21 82.01 28.01
24373|Kalianpur 1880 / India zone IIIa|4243|lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441|10|||171|70.14 15 87.15 21.01
24374|Kalianpur 1880 / India zone IVa|4243|lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441|10|||171|73.94 8.02 80.4 15.01
24375|Kalianpur 1937 / India zone IIb|4144|lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743185.69 y_0=914395.23|0|||750|88.01 20.52 92.67 26.64
24376|Kalianpur 1962 / India zone I|4145|lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743196.4 y_0=914398.8|0|||77|60.86 28 77.83 35.59
24377|Kalianpur 1962 / India zone IIa|4145|lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743196.4 y_0=914398.8|0|||77|61.59 23.64 71.91 28.01
24378|Kalianpur 1975 / India zone I|4146|lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.5 y_0=914398.5|0|||78|70.35 28 81.64 35.51
24379|Kalianpur 1975 / India zone IIa|4146|lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.5 y_0=914398.5|0|||78|68.13 21 82.01 28.01
24380|Kalianpur 1975 / India zone IIb|4146|lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.5 y_0=914398.5|0|||78|82 21 97.42 29.47
24381|Kalianpur 1975 / India zone IIIa|4146|lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5|0|||78|70.14 15 87.15 21.01
24382|Kalianpur 1880 / India zone IIb|4243|lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441|10|||171|82 21 101.17 29.47
24383|Kalianpur 1975 / India zone IVa|4146|lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5|0|||78|73.94 8.02 80.4 15.01
24500|Kertau 1968 / Singapore Grid|4245|cass lat_0=1.28764666666667 lon_0=103.853002222222 x_0=30000 y_0=30000|0|||173|103.59 1.13 104.07 1.47
24547|Kertau 1968 / UTM zone 47N|4245|utm zone=47|0|||173|99.59 2.29 102.01 6.72
24548|Kertau 1968 / UTM zone 48N|4245|utm zone=48|0|||173|102 1.21 105.82 7.81
24571|Kertau / R.S.O. Malaya (ch)|4245|omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804671.299775035 y_0=0|11|||173|99.59 1.21 104.6 6.72
24600|KOC Lambert|4246|lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200|0|||174|46.54 28.53 48.48 30.09
24718|La Canoa / UTM zone 18N|4247|utm zone=18|0|||175|-73.38 7.02 -71.99 11.62
24719|La Canoa / UTM zone 19N|4247|utm zone=19|0|||175|-72 0.73 -66 12.25
24720|La Canoa / UTM zone 20N|4247|utm zone=20|0|||175|-66 0.64 -59.8 11.23
24817|PSAD56 / UTM zone 17N|4248|utm zone=17|0|||751|-80.18 0 -78 1.45
24818|PSAD56 / UTM zone 18N|4248|utm zone=18|0|||752|-78 0 -71.99 11.62
24819|PSAD56 / UTM zone 19N|4248|utm zone=19|0|||679|-72 0.73 -66 12.68
24820|PSAD56 / UTM zone 20N|4248|utm zone=20|0|||679|-66 0.64 -59.99 11.23
24821|PSAD56 / UTM zone 21N|4248|utm zone=21|0|||753|-60 1.18 -56.47 8.58
24877|PSAD56 / UTM zone 17S|4248|utm zone=17 south|0|||176|-81.41 -10.53 -78 0
24878|PSAD56 / UTM zone 18S|4248|utm zone=18 south|0|||176|-78 -43.5 -71.99 0
24879|PSAD56 / UTM zone 19S|4248|utm zone=19 south|0|||176|-72 -43.5 -66 -2.14
24880|PSAD56 / UTM zone 20S|4248|utm zone=20 south|0|||754|-66 -22.87 -60 -9.67
24881|PSAD56 / UTM zone 21S|4248|utm zone=21 south|0|||754|-60 -20.17 -57.52 -16.27
24882|PSAD56 / UTM zone 22S|4248|utm zone=22 south|0|||755|-51.64 -1.05 -48 5.6
24891|PSAD56 / Peru west zone|4248|tmerc lat_0=-6 lon_0=-80.5 k=0.99983008 x_0=222000 y_0=1426834.743|0|||756|-81.41 -8.32 -79 -3.38
24892|PSAD56 / Peru central zone|4248|tmerc lat_0=-9.5 lon_0=-76 k=0.99932994 x_0=720000 y_0=1039979.159|0|||756|-79 -16.57 -73 -0.03
24893|PSAD56 / Peru east zone|4248|tmerc lat_0=-9.5 lon_0=-70.5 k=0.99952992 x_0=1324000 y_0=1040084.558|0|||176|-73 -18.39 -68.67 -2.14
25000|Leigon / Ghana Metre Grid|4250|tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.51 y_0=0|0|||178|-3.79 1.4 2.1 11.16
25231|Lome / UTM zone 31N|4252|utm zone=31|0|||180|-0.15 2.91 2.42 11.14
25391|Luzon 1911 / Philippines zone I|4253|tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0|0|||181|116.89 7.75 118 9.32
25392|Luzon 1911 / Philippines zone II|4253|tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0|0|||181|118 8.82 120.07 11.58
25393|Luzon 1911 / Philippines zone III|4253|tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0|0|||181|119.7 4.99 122.21 19.45
25394|Luzon 1911 / Philippines zone IV|4253|tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0|0|||181|121.74 6.35 124.29 18.58
25395|Luzon 1911 / Philippines zone V|4253|tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0|0|||757|123.73 5.5 126.65 14.15
25700|Makassar (Jakarta) / NEIEZ|4804|merc lon_0=110 k=0.997 x_0=3900000 y_0=900000|0|||413|118.71 -6.54 120.78 -1.88
25828|ETRS89 / UTM zone 28N|4258|utm zone=28|0|||186|-16.1 34.93 -11.99 72.44
25829|ETRS89 / UTM zone 29N|4258|utm zone=29|0|||186|-12 34.91 -6 74.13
25829|ETRS89 / UTM zone 29N|4258|utm zone=29|0|||186|-12 34.91 -6 74.13
25830|ETRS89 / UTM zone 30N|4258|utm zone=30|0|||186|-6 35.26 0.01 80.49
25830|ETRS89 / UTM zone 30N|4258|utm zone=30|0|||186|-6 35.26 0.01 80.49
25831|ETRS89 / UTM zone 31N|4258|utm zone=31|0|||186|0 37 6.01 82.45
25831|ETRS89 / UTM zone 31N|4258|utm zone=31|0|||186|0 37 6.01 82.45
25832|ETRS89 / UTM zone 32N|4258|utm zone=32|0|||186|6 36.53 12.01 84.01
25832|ETRS89 / UTM zone 32N|4258|utm zone=32|0|||186|6 36.53 12.01 84.01
25833|ETRS89 / UTM zone 33N|4258|utm zone=33|0|||186|12 34.79 18.01 84.01
25833|ETRS89 / UTM zone 33N|4258|utm zone=33|0|||186|12 34.79 18.01 84.01
25834|ETRS89 / UTM zone 34N|4258|utm zone=34|0|||186|18 34.76 24.01 84.01
25834|ETRS89 / UTM zone 34N|4258|utm zone=34|0|||186|18 34.76 24.01 84.01
25835|ETRS89 / UTM zone 35N|4258|utm zone=35|0|||186|24 41.24 30.01 84.01
25835|ETRS89 / UTM zone 35N|4258|utm zone=35|0|||186|24 41.24 30.01 84.01
25836|ETRS89 / UTM zone 36N|4258|utm zone=36|0|||186|30 42.56 36.01 84.01
25836|ETRS89 / UTM zone 36N|4258|utm zone=36|0|||186|30 42.56 36.01 84.01
25837|ETRS89 / UTM zone 37N|4258|utm zone=37|0|||186|36 72.99 38.01 79.07
25838|ETRS89 / UTM zone 38N|4258|utm zone=38|0|||689|42 37 48 41.65
25884|ETRS89 / TM Baltic93|4258|tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0|0|||186|19.02 53.89 28.24 60
25932|Malongo 1987 / UTM zone 32S|4259|utm zone=32 south|0|||187|10.53 -6.04 12.37 -5.05
26191|Merchich / Nord Maroc|4261|lcc lat_1=33.3 lat_0=33.3 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000|0|||189|-9.85 31.49 -1.01 35.97
26192|Merchich / Sud Maroc|4261|lcc lat_1=29.7 lat_0=29.7 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000|0|||189|-13.24 27.66 -3.59 31.51
26193|Merchich / Sahara|4261|lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.9996 x_0=1200000 y_0=400000|0|||189|-17 21.06 -8.67 27.9
26194|Merchich / Sahara Nord|4261|lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.999616304 x_0=1200000 y_0=400000|0|||189|-15.42 24.29 -8.66 27.67
26195|Merchich / Sahara Sud|4261|lcc lat_1=22.5 lat_0=22.5 lon_0=-5.4 k_0=0.999616437 x_0=1500000 y_0=400000|0|||758|-17.16 20.71 -12 24.31
26237|Massawa / UTM zone 37N|4262|utm zone=37|0|||190|36.44 12.36 43.31 18.1
26331|Minna / UTM zone 31N|4263|utm zone=31|0|||759|2.66 1.92 6 6.14
26332|Minna / UTM zone 32N|4263|utm zone=32|0|||759|6 2.61 7.82 3.68
26391|Minna / Nigeria West Belt|4263|tmerc lat_0=4 lon_0=4.5 k=0.99975 x_0=230738.26 y_0=0|0|||191|2.69 3.57 6.5 13.9
26392|Minna / Nigeria Mid Belt|4263|tmerc lat_0=4 lon_0=8.5 k=0.99975 x_0=670553.98 y_0=0|0|||191|6.5 3.57 10.51 13.53
26393|Minna / Nigeria East Belt|4263|tmerc lat_0=4 lon_0=12.5 k=0.99975 x_0=1110369.7 y_0=0|0|||191|10.49 6.43 14.65 13.72
26432|Mhast / UTM zone 32S|4264|utm zone=32 south|0|||192|10.53 -6.04 13.1 -4.38
26591|Monte Mario (Rome) / Italy zone 1|4806|tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0|0|||415|5.93 36.53 12 47.04
26592|Monte Mario (Rome) / Italy zone 2|4806|tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0|0|||760|12 34.76 18.99 47.1
26632|M'poraloko / UTM zone 32N|4266|utm zone=32|0|||194|9.25 0 12 2.32
26692|M'poraloko / UTM zone 32S|4266|utm zone=32 south|0|||194|7.03 -6.37 12.01 2.32
26701|NAD27 / UTM zone 1N|4267|utm zone=1|0|||711|-180 47.88 -173.99 63.21
26702|NAD27 / UTM zone 2N|4267|utm zone=2|0|||711|-174 48.66 -167.99 73.05
26703|NAD27 / UTM zone 3N|4267|utm zone=3|0|||688|-168 49.52 -161.99 74.29
26704|NAD27 / UTM zone 4N|4267|utm zone=4|0|||688|-162 50.98 -155.99 74.71
26705|NAD27 / UTM zone 5N|4267|utm zone=5|0|||688|-156 52.15 -149.99 74.71
26706|NAD27 / UTM zone 6N|4267|utm zone=6|0|||688|-150 54.05 -143.99 74.13
26707|NAD27 / UTM zone 7N|4267|utm zone=7|0|||688|-144 53.47 -138 73.59
26708|NAD27 / UTM zone 8N|4267|utm zone=8|0|||195|-138 52.58 -132 73.04
26709|NAD27 / UTM zone 9N|4267|utm zone=9|0|||702|-132 49.18 -126 72.03
26710|NAD27 / UTM zone 10N|4267|utm zone=10|0|||195|-126 34.4 -119.99 77.13
26711|NAD27 / UTM zone 11N|4267|utm zone=11|0|||195|-120 26.93 -114 78.13
26712|NAD27 / UTM zone 12N|4267|utm zone=12|0|||675|-114 18.66 -108 78.81
26713|NAD27 / UTM zone 13N|4267|utm zone=13|0|||675|-108 17.86 -102 79.42
26714|NAD27 / UTM zone 14N|4267|utm zone=14|0|||675|-102 15.59 -96 80.74
26715|NAD27 / UTM zone 15N|4267|utm zone=15|0|||195|-96 13.63 -90 81.96
26716|NAD27 / UTM zone 16N|4267|utm zone=16|0|||195|-90.01 9.27 -84 82.54
26717|NAD27 / UTM zone 17N|4267|utm zone=17|0|||195|-84 7.98 -78 83.03
26718|NAD27 / UTM zone 18N|4267|utm zone=18|0|||195|-78 18.83 -72 83.16
26719|NAD27 / UTM zone 19N|4267|utm zone=19|0|||195|-72 33.61 -66 83.17
26720|NAD27 / UTM zone 20N|4267|utm zone=20|0|||195|-66 38.21 -59.99 82.97
26721|NAD27 / UTM zone 21N|4267|utm zone=21|0|||195|-60 40.57 -54 68.93
26722|NAD27 / UTM zone 22N|4267|utm zone=22|0|||195|-54 39.5 -47.99 57.65
26729|NAD27 / Alabama East|4267|tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0|4|||675|-86.79 30.99 -84.89 35
26730|NAD27 / Alabama West|4267|tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=152400.30480061 y_0=0|4|||675|-88.48 30.14 -86.3 35.02
26731|NAD27 / Alaska zone 1|4267|omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000.001016 y_0=-5000000.001016|4|||688|-141 54.61 -129.99 60.35
26732|NAD27 / Alaska zone 2|4267|tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=152400.30480061 y_0=0|4|||688|-144.01 59.72 -140.98 70.16
26733|NAD27 / Alaska zone 3|4267|tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=152400.30480061 y_0=0|4|||688|-148 59.72 -144 70.38
26734|NAD27 / Alaska zone 4|4267|tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=152400.30480061 y_0=0|4|||688|-152.01 59.11 -147.99 70.63
26735|NAD27 / Alaska zone 5|4267|tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=152400.30480061 y_0=0|4|||688|-156 55.72 -151.86 71.28
26736|NAD27 / Alaska zone 6|4267|tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=152400.30480061 y_0=0|4|||688|-160 54.89 -155.99 71.4
26737|NAD27 / Alaska zone 7|4267|tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=213360.426720853 y_0=0|4|||688|-164.01 54.32 -160 70.74
26738|NAD27 / Alaska zone 8|4267|tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=152400.30480061 y_0=0|4|||688|-168.26 54.34 -164 69.05
26739|NAD27 / Alaska zone 9|4267|tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=182880.365760732 y_0=0|4|||688|-173.16 56.49 -168 65.82
26740|NAD27 / Alaska zone 10|4267|lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=914401.828803658 y_0=0|4|||711|172.42 51.3 -164.84 54.34
26741|NAD27 / California zone I|4267|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=609601.219202438 y_0=0|4|||692|-124.45 39.59 -119.99 42.01
26742|NAD27 / California zone II|4267|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=609601.219202438 y_0=0|4|||692|-124.06 38.02 -119.54 40.16
26743|NAD27 / California zone III|4267|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=609601.219202438 y_0=0|4|||692|-123.02 36.73 -117.83 38.71
26744|NAD27 / California zone IV|4267|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=609601.219202438 y_0=0|4|||692|-122.01 35.78 -115.62 37.58
26745|NAD27 / California zone V|4267|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=609601.219202438 y_0=0|4|||692|-121.43 32.76 -114.12 35.81
26746|NAD27 / California zone VI|4267|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=609601.219202438 y_0=0|4|||692|-118.15 32.53 -114.42 34.08
26747|NAD27 / California zone VII|4267|lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=127079.524511049|4|||692|-118.96 33.66 -117.63 34.83
26748|NAD27 / Arizona East|4267|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=152400.30480061 y_0=0|4|||692|-111.71 31.33 -109.04 37.01
26749|NAD27 / Arizona Central|4267|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=152400.30480061 y_0=0|4|||692|-113.35 31.33 -110.44 37.01
26750|NAD27 / Arizona West|4267|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=152400.30480061 y_0=0|4|||692|-114.81 32.05 -112.52 37
26751|NAD27 / Arkansas North|4267|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=609601.219202438 y_0=0|4|||692|-94.62 34.67 -89.64 36.5
26752|NAD27 / Arkansas South|4267|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=609601.219202438 y_0=0|4|||692|-94.48 33.01 -90.4 35.1
26753|NAD27 / Colorado North|4267|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=609601.219202438 y_0=0|4|||692|-109.06 39.56 -102.04 41.01
26754|NAD27 / Colorado Central|4267|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=609601.219202438 y_0=0|4|||692|-109.06 38.14 -102.04 40.09
26755|NAD27 / Colorado South|4267|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=609601.219202438 y_0=0|4|||692|-109.06 36.98 -102.04 38.68
26756|NAD27 / Connecticut|4267|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=182880.365760732 y_0=0|4|||675|-73.73 40.98 -71.78 42.05
26757|NAD27 / Delaware|4267|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=152400.30480061 y_0=0|4|||675|-75.8 38.44 -74.97 39.85
26758|NAD27 / Florida East|4267|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=152400.30480061 y_0=0|4|||675|-82.33 24.41 -79.97 30.83
26759|NAD27 / Florida West|4267|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=152400.30480061 y_0=0|4|||675|-83.34 26.27 -81.13 29.6
26760|NAD27 / Florida North|4267|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=609601.219202438 y_0=0|4|||675|-87.63 29.21 -82.04 31.01
26766|NAD27 / Georgia East|4267|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0|4|||675|-83.47 30.36 -80.77 34.68
26767|NAD27 / Georgia West|4267|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0|4|||675|-85.61 30.62 -82.99 35.01
26768|NAD27 / Idaho East|4267|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=152400.30480061 y_0=0|4|||692|-113.24 41.99 -111.04 44.75
26769|NAD27 / Idaho Central|4267|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=152400.30480061 y_0=0|4|||692|-115.3 41.99 -112.67 45.7
26770|NAD27 / Idaho West|4267|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=152400.30480061 y_0=0|4|||692|-117.24 41.99 -114.32 49.01
26771|NAD27 / Illinois East|4267|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=152400.30480061 y_0=0|4|||675|-89.27 37.06 -87.02 42.5
26772|NAD27 / Illinois West|4267|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=152400.30480061 y_0=0|4|||675|-91.52 36.97 -88.92 42.51
26773|NAD27 / Indiana East|4267|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0|4|||675|-86.59 37.95 -84.78 41.77
26774|NAD27 / Indiana West|4267|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=152400.30480061 y_0=0|4|||675|-88.1 37.77 -86.24 41.77
26775|NAD27 / Iowa North|4267|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=609601.219202438 y_0=0|4|||692|-96.65 41.85 -90.15 43.51
26776|NAD27 / Iowa South|4267|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=609601.219202438 y_0=0|4|||692|-96.14 40.36 -90.14 42.04
26777|NAD27 / Kansas North|4267|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=609601.219202438 y_0=0|4|||692|-102.06 38.52 -94.58 40.01
26778|NAD27 / Kansas South|4267|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=609601.219202438 y_0=0|4|||692|-102.05 36.99 -94.6 38.88
26779|NAD27 / Kentucky North|4267|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=609601.219202438 y_0=0|4|||675|-85.96 37.71 -82.47 39.15
26780|NAD27 / Kentucky South|4267|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=609601.219202438 y_0=0|4|||675|-89.57 36.49 -81.95 38.17
26781|NAD27 / Louisiana North|4267|lcc lat_0=30.6666666666667 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=609601.219202438 y_0=0|4|||692|-94.05 30.85 -90.86 33.03
26782|NAD27 / Louisiana South|4267|lcc lat_0=28.6666666666667 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=609601.219202438 y_0=0|4|||675|-93.94 27.82 -87.76 31.07
26783|NAD27 / Maine East|4267|tmerc lat_0=43.8333333333333 lon_0=-68.5 k=0.9999 x_0=152400.30480061 y_0=0|4|||703|-70.03 43.88 -66.91 47.47
26784|NAD27 / Maine West|4267|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=152400.30480061 y_0=0|4|||675|-71.09 43.04 -69.26 46.58
26785|NAD27 / Maryland|4267|lcc lat_0=37.8333333333333 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=243840.487680975 y_0=0|4|||675|-79.49 37.97 -74.97 39.73
26786|NAD27 / Massachusetts Mainland|4267|lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=182880.365760732 y_0=0|4|||675|-73.5 41.46 -69.86 42.89
26787|NAD27 / Massachusetts Island|4267|lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=60960.1219202439 y_0=0|4|||675|-70.91 41.19 -69.89 41.51
26791|NAD27 / Minnesota North|4267|lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=609601.219202438 y_0=0|4|||675|-97.22 46.64 -89.49 49.38
26792|NAD27 / Minnesota Central|4267|lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=609601.219202438 y_0=0|4|||692|-96.86 45.28 -92.29 47.48
26793|NAD27 / Minnesota South|4267|lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=609601.219202438 y_0=0|4|||692|-96.85 43.49 -91.21 45.59
26794|NAD27 / Mississippi East|4267|tmerc lat_0=29.6666666666667 lon_0=-88.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0|4|||675|-89.97 30.01 -88.09 35.01
26795|NAD27 / Mississippi West|4267|tmerc lat_0=30.5 lon_0=-90.3333333333333 k=0.999941177 x_0=152400.30480061 y_0=0|4|||675|-91.65 31 -89.37 35.01
26796|NAD27 / Missouri East|4267|tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=152400.30480061 y_0=0|4|||675|-91.97 35.98 -89.1 40.61
26797|NAD27 / Missouri Central|4267|tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=152400.30480061 y_0=0|4|||692|-93.79 36.48 -91.41 40.61
26798|NAD27 / Missouri West|4267|tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=152400.30480061 y_0=0|4|||692|-95.77 36.48 -93.48 40.59
26799|NAD27 / California zone VII|4267|lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=1268253.00685801|4|||692|-118.96 33.66 -117.63 34.83
26801|NAD Michigan / Michigan East|4268|tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 y_0=0|4|||196|-84.87 41.69 -82.13 46.04
26802|NAD Michigan / Michigan Old Central|4268|tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 y_0=0|4|||196|-87.61 41.75 -84.6 46.11
26803|NAD Michigan / Michigan West|4268|tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 y_0=0|4|||196|-90.42 45.09 -83.44 48.32
26811|NAD Michigan / Michigan North|4268|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0|4|||196|-90.42 45.08 -83.44 48.32
26812|NAD Michigan / Michigan Central|4268|lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0|4|||196|-87.06 43.8 -82.27 45.92
26813|NAD Michigan / Michigan South|4268|lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0|4|||196|-87.2 41.69 -82.13 44.22
26814|NAD83 / Maine East (ftUS)|4269|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||676|-70.03 43.88 -66.91 47.47
26815|NAD83 / Maine West (ftUS)|4269|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||676|-71.09 43.04 -69.26 46.58
26819|NAD83 / Minnesota North (ftUS)|4269|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|0|||676|-97.22 46.64 -89.49 49.38
26820|NAD83 / Minnesota Central (ftUS)|4269|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|0|||676|-96.86 45.28 -92.29 47.48
26821|NAD83 / Minnesota South (ftUS)|4269|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|0|||676|-96.85 43.49 -91.21 45.59
26822|NAD83 / Nebraska (ftUS)|4269|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|0|||676|-104.06 39.99 -95.3 43.01
26823|NAD83 / West Virginia North (ftUS)|4269|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0|0|||676|-81.76 38.76 -77.72 40.64
26824|NAD83 / West Virginia South (ftUS)|4269|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0|0|||676|-82.65 37.2 -79.05 39.17
26825|NAD83(HARN) / Maine East (ftUS)|4152|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||686|-70.03 43.88 -66.91 47.47
26826|NAD83(HARN) / Maine West (ftUS)|4152|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||686|-71.09 43.04 -69.26 46.58
26830|NAD83(HARN) / Minnesota North (ftUS)|4152|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|0|||686|-97.22 46.64 -89.49 49.38
26831|NAD83(HARN) / Minnesota Central (ftUS)|4152|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|0|||686|-96.86 45.28 -92.29 47.48
26832|NAD83(HARN) / Minnesota South (ftUS)|4152|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|0|||686|-96.85 43.49 -91.21 45.59
26833|NAD83(HARN) / Nebraska (ftUS)|4152|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|0|||686|-104.06 39.99 -95.3 43.01
26834|NAD83(HARN) / West Virginia North (ftUS)|4152|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0|0|||686|-81.76 38.76 -77.72 40.64
26835|NAD83(HARN) / West Virginia South (ftUS)|4152|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0|0|||686|-82.65 37.2 -79.05 39.17
26836|NAD83(NSRS2007) / Maine East (ftUS)|4759|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||403|-70.03 43.88 -66.91 47.47
26837|NAD83(NSRS2007) / Maine West (ftUS)|4759|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||403|-71.09 43.04 -69.26 46.58
26841|NAD83(NSRS2007) / Minnesota North (ftUS)|4759|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|0|||403|-97.22 46.64 -89.49 49.38
26842|NAD83(NSRS2007) / Minnesota Central (ftUS)|4759|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|0|||403|-96.86 45.28 -92.29 47.48
26843|NAD83(NSRS2007) / Minnesota South (ftUS)|4759|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|0|||403|-96.85 43.49 -91.21 45.59
26844|NAD83(NSRS2007) / Nebraska (ftUS)|4759|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|0|||403|-104.06 39.99 -95.3 43.01
26845|NAD83(NSRS2007) / West Virginia North (ftUS)|4759|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0|0|||403|-81.76 38.76 -77.72 40.64
26846|NAD83(NSRS2007) / West Virginia South (ftUS)|4759|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0|0|||403|-82.65 37.2 -79.05 39.17
26847|NAD83 / Maine East (ftUS)|4269|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|4|||676|-70.03 43.88 -66.91 47.47
26848|NAD83 / Maine West (ftUS)|4269|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|4|||676|-71.09 43.04 -69.26 46.58
26849|NAD83 / Minnesota North (ftUS)|4269|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|4|||676|-97.22 46.64 -89.49 49.38
26850|NAD83 / Minnesota Central (ftUS)|4269|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|4|||676|-96.86 45.28 -92.29 47.48
26851|NAD83 / Minnesota South (ftUS)|4269|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|4|||676|-96.85 43.49 -91.21 45.59
26852|NAD83 / Nebraska (ftUS)|4269|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|4|||676|-104.06 39.99 -95.3 43.01
26853|NAD83 / West Virginia North (ftUS)|4269|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|4|||676|-81.76 38.76 -77.72 40.64
26854|NAD83 / West Virginia South (ftUS)|4269|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|4|||676|-82.65 37.2 -79.05 39.17
26855|NAD83(HARN) / Maine East (ftUS)|4152|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|4|||686|-70.03 43.88 -66.91 47.47
26856|NAD83(HARN) / Maine West (ftUS)|4152|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|4|||686|-71.09 43.04 -69.26 46.58
26857|NAD83(HARN) / Minnesota North (ftUS)|4152|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|4|||686|-97.22 46.64 -89.49 49.38
26858|NAD83(HARN) / Minnesota Central (ftUS)|4152|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|4|||686|-96.86 45.28 -92.29 47.48
26859|NAD83(HARN) / Minnesota South (ftUS)|4152|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|4|||686|-96.85 43.49 -91.21 45.59
26860|NAD83(HARN) / Nebraska (ftUS)|4152|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|4|||686|-104.06 39.99 -95.3 43.01
26861|NAD83(HARN) / West Virginia North (ftUS)|4152|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|4|||686|-81.76 38.76 -77.72 40.64
26862|NAD83(HARN) / West Virginia South (ftUS)|4152|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|4|||686|-82.65 37.2 -79.05 39.17
26863|NAD83(NSRS2007) / Maine East (ftUS)|4759|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|4|||403|-70.03 43.88 -66.91 47.47
26864|NAD83(NSRS2007) / Maine West (ftUS)|4759|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|4|||403|-71.09 43.04 -69.26 46.58
26865|NAD83(NSRS2007) / Minnesota North (ftUS)|4759|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984|4|||403|-97.22 46.64 -89.49 49.38
26866|NAD83(NSRS2007) / Minnesota Central (ftUS)|4759|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984|4|||403|-96.86 45.28 -92.29 47.48
26867|NAD83(NSRS2007) / Minnesota South (ftUS)|4759|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984|4|||403|-96.85 43.49 -91.21 45.59
26868|NAD83(NSRS2007) / Nebraska (ftUS)|4759|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0|4|||403|-104.06 39.99 -95.3 43.01
26869|NAD83(NSRS2007) / West Virginia North (ftUS)|4759|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|4|||403|-81.76 38.76 -77.72 40.64
26870|NAD83(NSRS2007) / West Virginia South (ftUS)|4759|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|4|||403|-82.65 37.2 -79.05 39.17
26891|NAD83(CSRS) / MTM zone 11|4617|tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0|0|||72|-83.6 41.67 -81 46
26892|NAD83(CSRS) / MTM zone 12|4617|tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0|0|||72|-82.5 46 -79.5 55.21
26893|NAD83(CSRS) / MTM zone 13|4617|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0|0|||72|-85.5 46 -82.5 55.59
26894|NAD83(CSRS) / MTM zone 14|4617|tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0|0|||72|-88.5 47.17 -85.5 56.7
26895|NAD83(CSRS) / MTM zone 15|4617|tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0|0|||72|-91.5 47.97 -88.5 56.9
26896|NAD83(CSRS) / MTM zone 16|4617|tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0|0|||72|-94.5 48.06 -91.5 55.2
26897|NAD83(CSRS) / MTM zone 17|4617|tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0|0|||72|-95.16 48.69 -94.5 53.24
26898|NAD83(CSRS) / MTM zone 1|4617|tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0|0|||72|-54.5 46.56 -52.54 49.89
26899|NAD83(CSRS) / MTM zone 2|4617|tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0|0|||72|-57.5 46.81 -54.49 54.71
26901|NAD83 / UTM zone 1N|4269|utm zone=1|0|||697|-180 47.88 -173.99 63.21
26902|NAD83 / UTM zone 2N|4269|utm zone=2|0|||197|-174 48.66 -167.99 73.05
26903|NAD83 / UTM zone 3N|4269|utm zone=3|0|||197|-168 49.52 -161.99 74.29
26904|NAD83 / UTM zone 4N|4269|utm zone=4|0|||197|-162 15.57 -155.99 74.71
26905|NAD83 / UTM zone 5N|4269|utm zone=5|0|||197|-156 15.56 -149.99 74.71
26906|NAD83 / UTM zone 6N|4269|utm zone=6|0|||197|-150 54.05 -143.99 74.13
26907|NAD83 / UTM zone 7N|4269|utm zone=7|0|||197|-144 52.05 -137.99 73.59
26908|NAD83 / UTM zone 8N|4269|utm zone=8|0|||197|-138 48.06 -132 79.42
26909|NAD83 / UTM zone 9N|4269|utm zone=9|0|||197|-132 35.38 -126 80.93
26910|NAD83 / UTM zone 10N|4269|utm zone=10|0|||197|-126 30.54 -119.99 81.8
26911|NAD83 / UTM zone 11N|4269|utm zone=11|0|||197|-120 30.88 -114 83.5
26912|NAD83 / UTM zone 12N|4269|utm zone=12|0|||197|-114 31.33 -108 84
26913|NAD83 / UTM zone 13N|4269|utm zone=13|0|||197|-108 28.98 -102 84
26914|NAD83 / UTM zone 14N|4269|utm zone=14|0|||197|-102 25.83 -96 84
26915|NAD83 / UTM zone 15N|4269|utm zone=15|0|||197|-96 25.61 -90 84
26916|NAD83 / UTM zone 16N|4269|utm zone=16|0|||197|-90 23.97 -84 84
26917|NAD83 / UTM zone 17N|4269|utm zone=17|0|||197|-84 23.81 -78 84
26918|NAD83 / UTM zone 18N|4269|utm zone=18|0|||197|-78 28.28 -72 84
26919|NAD83 / UTM zone 19N|4269|utm zone=19|0|||197|-72 14.92 -66 84
26920|NAD83 / UTM zone 20N|4269|utm zone=20|0|||197|-66 15.63 -60 84
26921|NAD83 / UTM zone 21N|4269|utm zone=21|0|||197|-60 38.56 -54 84
26922|NAD83 / UTM zone 22N|4269|utm zone=22|0|||197|-54 39.5 -47.99 57.65
26923|NAD83 / UTM zone 23N|4269|utm zone=23|0|||197|-48 39.85 -42 54.47
26929|NAD83 / Alabama East|4269|tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0|0|||676|-86.79 30.99 -84.89 35
26930|NAD83 / Alabama West|4269|tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0|0|||676|-88.48 30.14 -86.3 35.02
26931|NAD83 / Alaska zone 1|4269|omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000|0|||197|-141 54.61 -129.99 60.35
26932|NAD83 / Alaska zone 2|4269|tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0|0|||197|-144.01 59.72 -140.98 70.16
26933|NAD83 / Alaska zone 3|4269|tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0|0|||197|-148 59.72 -144 70.38
26934|NAD83 / Alaska zone 4|4269|tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0|0|||197|-152.01 59.11 -147.99 70.63
26935|NAD83 / Alaska zone 5|4269|tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0|0|||197|-156 55.72 -151.86 71.28
26936|NAD83 / Alaska zone 6|4269|tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0|0|||197|-160 54.89 -155.99 71.4
26937|NAD83 / Alaska zone 7|4269|tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0|0|||197|-164.01 54.32 -160 70.74
26938|NAD83 / Alaska zone 8|4269|tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0|0|||197|-168.26 54.34 -164 69.05
26939|NAD83 / Alaska zone 9|4269|tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0|0|||197|-173.16 56.49 -168 65.82
26940|NAD83 / Alaska zone 10|4269|lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0|0|||697|172.42 51.3 -164.84 54.34
26941|NAD83 / California zone 1|4269|lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000|0|||676|-124.45 39.59 -119.99 42.01
26942|NAD83 / California zone 2|4269|lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000|0|||676|-124.06 38.02 -119.54 40.16
26943|NAD83 / California zone 3|4269|lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000|0|||676|-123.02 36.73 -117.83 38.71
26944|NAD83 / California zone 4|4269|lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000|0|||197|-122.01 35.78 -115.62 37.58
26945|NAD83 / California zone 5|4269|lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000|0|||676|-121.42 32.76 -114.12 35.81
26946|NAD83 / California zone 6|4269|lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000|0|||676|-118.15 32.53 -114.42 34.08
26948|NAD83 / Arizona East|4269|tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0|0|||676|-111.71 31.33 -109.04 37.01
26949|NAD83 / Arizona Central|4269|tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0|0|||676|-113.35 31.33 -110.44 37.01
26950|NAD83 / Arizona West|4269|tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0|0|||676|-114.81 32.05 -112.52 37
26951|NAD83 / Arkansas North|4269|lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0|0|||676|-94.62 34.67 -89.64 36.5
26952|NAD83 / Arkansas South|4269|lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000|0|||676|-94.48 33.01 -90.4 35.1
26953|NAD83 / Colorado North|4269|lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096|0|||676|-109.06 39.56 -102.04 41.01
26954|NAD83 / Colorado Central|4269|lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096|0|||676|-109.06 38.14 -102.04 40.09
26955|NAD83 / Colorado South|4269|lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096|0|||676|-109.06 36.98 -102.04 38.68
26956|NAD83 / Connecticut|4269|lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048|0|||676|-73.73 40.98 -71.78 42.05
26957|NAD83 / Delaware|4269|tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0|0|||676|-75.8 38.44 -74.97 39.85
26958|NAD83 / Florida East|4269|tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0|0|||676|-82.33 24.41 -79.97 30.83
26959|NAD83 / Florida West|4269|tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0|0|||676|-83.34 26.27 -81.13 29.6
26960|NAD83 / Florida North|4269|lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0|0|||676|-87.63 29.21 -82.04 31.01
26961|NAD83 / Hawaii zone 1|4269|tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0|0|||700|-156.1 18.87 -154.74 20.33
26962|NAD83 / Hawaii zone 2|4269|tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0|0|||700|-157.36 20.45 -155.93 21.26
26963|NAD83 / Hawaii zone 3|4269|tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0|0|||700|-158.33 21.2 -157.61 21.75
26964|NAD83 / Hawaii zone 4|4269|tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0|0|||700|-159.85 21.81 -159.23 22.29
26965|NAD83 / Hawaii zone 5|4269|tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0|0|||700|-160.3 21.73 -159.99 22.07
26966|NAD83 / Georgia East|4269|tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0|0|||676|-83.47 30.36 -80.77 34.68
26967|NAD83 / Georgia West|4269|tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0|0|||676|-85.61 30.62 -82.99 35.01
26968|NAD83 / Idaho East|4269|tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0|0|||197|-113.24 41.99 -111.04 44.75
26969|NAD83 / Idaho Central|4269|tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0|0|||197|-115.3 41.99 -112.67 45.7
26970|NAD83 / Idaho West|4269|tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0|0|||676|-117.24 41.99 -114.32 49.01
26971|NAD83 / Illinois East|4269|tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0|0|||676|-89.27 37.06 -87.02 42.5
26972|NAD83 / Illinois West|4269|tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0|0|||676|-91.52 36.97 -88.92 42.51
26973|NAD83 / Indiana East|4269|tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000|0|||676|-86.59 37.95 -84.78 41.77
26974|NAD83 / Indiana West|4269|tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000|0|||676|-88.1 37.77 -86.24 41.77
26975|NAD83 / Iowa North|4269|lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000|0|||676|-96.65 41.85 -90.15 43.51
26976|NAD83 / Iowa South|4269|lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0|0|||676|-96.14 40.36 -90.14 42.04
26977|NAD83 / Kansas North|4269|lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0|0|||676|-102.06 38.52 -94.58 40.01
26978|NAD83 / Kansas South|4269|lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000|0|||676|-102.05 36.99 -94.6 38.88
26979|NAD83 / Kentucky North|4269|lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=37.9666666666667 x_0=500000 y_0=0|0|||676|-85.96 37.71 -82.47 39.15
26980|NAD83 / Kentucky South|4269|lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000|0|||676|-89.57 36.49 -81.95 38.17
26981|NAD83 / Louisiana North|4269|lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0|0|||676|-94.05 30.85 -90.86 33.03
26982|NAD83 / Louisiana South|4269|lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0|0|||676|-93.94 28.85 -88.75 31.07
26983|NAD83 / Maine East|4269|tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0|0|||676|-70.03 43.88 -66.91 47.47
26984|NAD83 / Maine West|4269|tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0|0|||676|-71.09 43.04 -69.26 46.58
26985|NAD83 / Maryland|4269|lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0|0|||676|-79.49 37.97 -74.97 39.73
26986|NAD83 / Massachusetts Mainland|4269|lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000|0|||676|-73.5 41.46 -69.86 42.89
26987|NAD83 / Massachusetts Island|4269|lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0|0|||676|-70.91 41.19 -69.89 41.51
26988|NAD83 / Michigan North|4269|lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0|0|||676|-90.42 45.08 -83.44 48.32
26989|NAD83 / Michigan Central|4269|lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0|0|||676|-87.06 43.8 -82.27 45.92
26990|NAD83 / Michigan South|4269|lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0|0|||676|-87.2 41.69 -82.13 44.22
26991|NAD83 / Minnesota North|4269|lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000|0|||676|-97.22 46.64 -89.49 49.38
26992|NAD83 / Minnesota Central|4269|lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000|0|||676|-96.86 45.28 -92.29 47.48
26993|NAD83 / Minnesota South|4269|lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000|0|||676|-96.85 43.49 -91.21 45.59
26994|NAD83 / Mississippi East|4269|tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0|0|||676|-89.97 30.01 -88.09 35.01
26995|NAD83 / Mississippi West|4269|tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0|0|||676|-91.65 31 -89.37 35.01
26996|NAD83 / Missouri East|4269|tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0|0|||676|-91.97 35.98 -89.1 40.61
26997|NAD83 / Missouri Central|4269|tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0|0|||676|-93.79 36.48 -91.41 40.61
26998|NAD83 / Missouri West|4269|tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0|0|||676|-95.77 36.48 -93.48 40.59
27037|Nahrwan 1967 / UTM zone 37N|4270|utm zone=37|0|||761|38.79 31.14 42 36.75
27038|Nahrwan 1967 / UTM zone 38N|4270|utm zone=38|0|||762|42 28.53 48 37.39
27039|Nahrwan 1967 / UTM zone 39N|4270|utm zone=39|0|||198|50.55 22.76 54.01 27.05
27040|Nahrwan 1967 / UTM zone 40N|4270|utm zone=40|0|||198|54 22.63 57.13 26.27
27120|Naparima 1972 / UTM zone 20N|4271|utm zone=20|0|||199|-60.9 11.08 -60.44 11.41
27200|NZGD49 / New Zealand Map Grid|4272|nzmg lat_0=-41 lon_0=173 x_0=2510000 y_0=6023150|0|||200|166.37 -47.33 178.63 -34.1
27205|NZGD49 / Mount Eden Circuit|4272|tmerc lat_0=-36.8798652777778 lon_0=174.764339361111 k=0.9999 x_0=300000 y_0=700000|0|||200|171.99 -39.01 176.12 -34.1
27206|NZGD49 / Bay of Plenty Circuit|4272|tmerc lat_0=-37.7612498055556 lon_0=176.46619725 k=1 x_0=300000 y_0=700000|0|||200|175.75 -39.13 177.23 -37.22
27207|NZGD49 / Poverty Bay Circuit|4272|tmerc lat_0=-38.6247027777778 lon_0=177.885636277778 k=1 x_0=300000 y_0=700000|0|||200|176.73 -39.04 178.63 -37.49
27208|NZGD49 / Hawkes Bay Circuit|4272|tmerc lat_0=-39.6509293055556 lon_0=176.673680527778 k=1 x_0=300000 y_0=700000|0|||200|175.8 -40.57 178.07 -38.87
27209|NZGD49 / Taranaki Circuit|4272|tmerc lat_0=-39.1357583055556 lon_0=174.22801175 k=1 x_0=300000 y_0=700000|0|||200|173.68 -39.78 175.44 -38.4
27210|NZGD49 / Tuhirangi Circuit|4272|tmerc lat_0=-39.5124703888889 lon_0=175.640036805556 k=1 x_0=300000 y_0=700000|0|||200|174.88 -39.55 176.33 -38.87
27211|NZGD49 / Wanganui Circuit|4272|tmerc lat_0=-40.2419471388889 lon_0=175.488099611111 k=1 x_0=300000 y_0=700000|0|||200|174.4 -40.97 176.27 -39.46
27212|NZGD49 / Wairarapa Circuit|4272|tmerc lat_0=-40.9255326388889 lon_0=175.647349666667 k=1 x_0=300000 y_0=700000|0|||200|175.01 -41.67 176.55 -40.29
27213|NZGD49 / Wellington Circuit|4272|tmerc lat_0=-41.3013196388889 lon_0=174.776623111111 k=1 x_0=300000 y_0=700000|0|||200|174.52 -41.5 175.36 -40.91
27214|NZGD49 / Collingwood Circuit|4272|tmerc lat_0=-40.7147590555556 lon_0=172.6720465 k=1 x_0=300000 y_0=700000|0|||200|172.16 -41.22 173.13 -40.44
27215|NZGD49 / Nelson Circuit|4272|tmerc lat_0=-41.2745447222222 lon_0=173.299316805556 k=1 x_0=300000 y_0=700000|0|||200|172.4 -42.18 174.08 -40.66
27216|NZGD49 / Karamea Circuit|4272|tmerc lat_0=-41.2899115277778 lon_0=172.109028194444 k=1 x_0=300000 y_0=700000|0|||200|171.96 -41.49 172.7 -40.75
27217|NZGD49 / Buller Circuit|4272|tmerc lat_0=-41.8108028611111 lon_0=171.581260055556 k=1 x_0=300000 y_0=700000|0|||200|171.27 -42.19 172.41 -41.42
27218|NZGD49 / Grey Circuit|4272|tmerc lat_0=-42.3336942777778 lon_0=171.549771305556 k=1 x_0=300000 y_0=700000|0|||200|171.15 -42.74 172.75 -41.5
27219|NZGD49 / Amuri Circuit|4272|tmerc lat_0=-42.6891165833333 lon_0=173.010133388889 k=1 x_0=300000 y_0=700000|0|||200|171.88 -42.95 173.55 -42.09
27220|NZGD49 / Marlborough Circuit|4272|tmerc lat_0=-41.5444866666667 lon_0=173.802074111111 k=1 x_0=300000 y_0=700000|0|||200|172.95 -42.65 174.46 -40.85
27221|NZGD49 / Hokitika Circuit|4272|tmerc lat_0=-42.8863223611111 lon_0=170.9799935 k=1 x_0=300000 y_0=700000|0|||200|170.39 -43.23 171.89 -42.41
27222|NZGD49 / Okarito Circuit|4272|tmerc lat_0=-43.1101281388889 lon_0=170.260925833333 k=1 x_0=300000 y_0=700000|0|||200|169.21 -43.85 170.89 -43
27223|NZGD49 / Jacksons Bay Circuit|4272|tmerc lat_0=-43.9778028888889 lon_0=168.606267 k=1 x_0=300000 y_0=700000|0|||200|168.02 -44.4 170.01 -43.67
27224|NZGD49 / Mount Pleasant Circuit|4272|tmerc lat_0=-43.5906375833333 lon_0=172.727193583333 k=1 x_0=300000 y_0=700000|0|||200|171.11 -43.96 173.38 -42.69
27225|NZGD49 / Gawler Circuit|4272|tmerc lat_0=-43.7487115555556 lon_0=171.360748472222 k=1 x_0=300000 y_0=700000|0|||200|170.68 -44.25 172.26 -43.13
27226|NZGD49 / Timaru Circuit|4272|tmerc lat_0=-44.4022203611111 lon_0=171.057250833333 k=1 x_0=300000 y_0=700000|0|||200|169.82 -44.98 171.55 -43.35
27227|NZGD49 / Lindis Peak Circuit|4272|tmerc lat_0=-44.7352679722222 lon_0=169.467755083333 k=1 x_0=300000 y_0=700000|0|||200|168.62 -45.4 170.24 -43.71
27228|NZGD49 / Mount Nicholas Circuit|4272|tmerc lat_0=-45.1329025833333 lon_0=168.398641194444 k=1 x_0=300000 y_0=700000|0|||200|167.72 -45.58 169.11 -44.29
27229|NZGD49 / Mount York Circuit|4272|tmerc lat_0=-45.5637261666667 lon_0=167.738861777778 k=1 x_0=300000 y_0=700000|0|||200|166.37 -46.33 168.21 -44.53
27230|NZGD49 / Observation Point Circuit|4272|tmerc lat_0=-45.8161966111111 lon_0=170.628595166667 k=1 x_0=300000 y_0=700000|0|||200|169.77 -45.82 171.24 -44.61
27231|NZGD49 / North Taieri Circuit|4272|tmerc lat_0=-45.8615133611111 lon_0=170.282589111111 k=0.99996 x_0=300000 y_0=700000|0|||200|168.64 -46.73 170.87 -45.23
27232|NZGD49 / Bluff Circuit|4272|tmerc lat_0=-46.6000096111111 lon_0=168.342872 k=1 x_0=300002.66 y_0=699999.58|0|||200|167.29 -47.33 168.97 -45.33
27258|NZGD49 / UTM zone 58S|4272|utm zone=58 south|0|||200|165.87 -47.65 168 -42.59
27259|NZGD49 / UTM zone 59S|4272|utm zone=59 south|0|||200|168 -47.64 174 -33.89
27260|NZGD49 / UTM zone 60S|4272|utm zone=60 south|0|||200|174 -44.13 179.27 -34.24
27291|NZGD49 / North Island Grid|4272|tmerc lat_0=-39 lon_0=175.5 k=1 x_0=274319.524384809 y_0=365759.365846411|12|||200|171.99 -41.67 178.63 -34.1
27292|NZGD49 / South Island Grid|4272|tmerc lat_0=-44 lon_0=171.5 k=1 x_0=457199.207308014 y_0=457199.207308014|12|||200|166.37 -47.33 174.46 -40.44
27391|NGO 1948 (Oslo) / NGO zone I|4817|tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=0 y_0=0|0|||425|4.39 57.92 7.23 63.17
27392|NGO 1948 (Oslo) / NGO zone II|4817|tmerc lat_0=58 lon_0=-2.33333333333333 k=1 x_0=0 y_0=0|0|||425|7.22 57.9 9.56 64.23
27393|NGO 1948 (Oslo) / NGO zone III|4817|tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=0|0|||425|9.55 58.78 11.98 67.58
27394|NGO 1948 (Oslo) / NGO zone IV|4817|tmerc lat_0=58 lon_0=2.5 k=1 x_0=0 y_0=0|0|||425|11.97 59.88 15.06 69.1
27395|NGO 1948 (Oslo) / NGO zone V|4817|tmerc lat_0=58 lon_0=6.16666666666667 k=1 x_0=0 y_0=0|0|||425|15.05 66.15 18.89 70.27
27396|NGO 1948 (Oslo) / NGO zone VI|4817|tmerc lat_0=58 lon_0=10.1666666666667 k=1 x_0=0 y_0=0|0|||425|18.88 68.33 22.89 70.93
27397|NGO 1948 (Oslo) / NGO zone VII|4817|tmerc lat_0=58 lon_0=14.1666666666667 k=1 x_0=0 y_0=0|0|||425|22.88 68.58 26.98 71.24
27398|NGO 1948 (Oslo) / NGO zone VIII|4817|tmerc lat_0=58 lon_0=18.3333333333333 k=1 x_0=0 y_0=0|0|||425|26.97 69.02 31.32 71.19
27429|Datum 73 / UTM zone 29N|4274|utm zone=29|0|||202|-9.56 36.95 -6.19 42.16
27492|Datum 73 / Modified Portuguese Grid|4274|tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99|0|||202|-9.56 36.95 -6.19 42.16
27493|Datum 73 / Modified Portuguese Grid|4274|tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99|0|||202|-9.56 36.95 -6.19 42.16
27500|ATF (Paris) / Nord de Guerre|4901|lcc lat_1=49.5 lat_0=49.5 lon_0=5.4 k_0=0.99950908 x_0=500000 y_0=300000|0||2.33720833333333|763|6.84 47.42 8.23 49.07
27561|NTF (Paris) / Lambert Nord France|4807|lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=200000|0|||416|-4.87 48.14 8.23 51.14
27562|NTF (Paris) / Lambert Centre France|4807|lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=200000|0|||416|-4.8 45.44 7.63 48.15
27563|NTF (Paris) / Lambert Sud France|4807|lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=200000|0|||416|-1.79 42.33 7.71 45.46
27564|NTF (Paris) / Lambert Corse|4807|lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=185861.369|0|||416|8.5 41.31 9.63 43.07
27571|NTF (Paris) / Lambert zone I|4807|lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000|0|||416|-4.87 48.14 8.23 51.14
27572|NTF (Paris) / Lambert zone II|4807|lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000|0|||416|-4.87 42.33 8.23 51.14
27573|NTF (Paris) / Lambert zone III|4807|lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000|0|||416|-1.79 42.33 7.71 45.46
27574|NTF (Paris) / Lambert zone IV|4807|lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369|0|||416|8.5 41.31 9.63 43.07
27581|NTF (Paris) / France I|4807|lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000|0|||416|-4.87 48.14 8.23 51.14
27582|NTF (Paris) / France II|4807|lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000|0|||416|-4.87 42.33 8.23 51.14
27583|NTF (Paris) / France III|4807|lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000|0|||416|-1.79 42.33 7.71 45.46
27584|NTF (Paris) / France IV|4807|lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369|0|||416|8.5 41.31 9.63 43.07
27591|NTF (Paris) / Nord France|4807|lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=200000|0|||416|-4.87 48.14 8.23 51.14
27592|NTF (Paris) / Centre France|4807|lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=200000|0|||416|-4.8 45.44 7.63 48.15
27593|NTF (Paris) / Sud France|4807|lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=200000|0|||416|-1.79 42.33 7.71 45.46
27594|NTF (Paris) / Corse|4807|lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=185861.369|0|||416|8.5 41.31 9.63 43.07
27700|OSGB36 / British National Grid|4277|tmerc lat_0=49 lon_0=-2 k=0.9996012717 x_0=400000 y_0=-100000|0|||205|-9.01 49.75 2.01 61.01
27701|WGS 84 / Equi7 Africa|4326|aeqd lat_0=8.5 lon_0=21.5 x_0=5621452.02 y_0=5990638.423|0|||248|-31.68 -43.89 79.3 38.8
27702|WGS 84 / Equi7 Antarctica|4326|aeqd lat_0=-90 lon_0=0 x_0=3714266.977 y_0=3402016.506|0|||248|-180 -90 180 -34.47
27703|WGS 84 / Equi7 Asia|4326|aeqd lat_0=47 lon_0=94 x_0=4340913.848 y_0=4812712.923|0|||248|31.45 -10.8 -168.43 83.67
27704|WGS 84 / Equi7 Europe|4326|aeqd lat_0=53 lon_0=24 x_0=5837287.82 y_0=2121415.696|0|||248|-42.52 29.24 51.73 83.67
27705|WGS 84 / Equi7 North America|4326|aeqd lat_0=52 lon_0=-97.5 x_0=8264722.177 y_0=4867518.353|0|||248|-180 7.98 180 90
27706|WGS 84 / Equi7 Oceania|4326|aeqd lat_0=-19.5 lon_0=131.5 x_0=6988408.536 y_0=7654884.537|0|||248|72.37 -60.56 -121.05 21.57
27707|WGS 84 / Equi7 South America|4326|aeqd lat_0=-14 lon_0=-60.5 x_0=7257179.236 y_0=5592024.446|0|||248|-124.82 -59.87 -14.58 30.31
28191|Palestine 1923 / Palestine Grid|4281|cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=126867.909|0|||209|34.17 29.18 39.31 33.38
28192|Palestine 1923 / Palestine Belt|4281|tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=1126867.909|0|||209|34.17 29.18 39.31 33.38
28193|Palestine 1923 / Israeli CS Grid|4281|cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=1126867.909|0|||209|34.17 29.45 35.69 33.28
28232|Pointe Noire / UTM zone 32S|4282|utm zone=32 south|0|||210|8.84 -6.91 18.65 3.72
28348|GDA94 / MGA zone 48|4283|utm zone=48 south|0|||211|102.14 -34.68 108.01 -8.87
28349|GDA94 / MGA zone 49|4283|utm zone=49 south|0|||211|108 -37.84 114.01 -10.72
28350|GDA94 / MGA zone 50|4283|utm zone=50 south|0|||211|114 -38.53 120.01 -12.06
28351|GDA94 / MGA zone 51|4283|utm zone=51 south|0|||211|120 -38.07 126.01 -10.46
28352|GDA94 / MGA zone 52|4283|utm zone=52 south|0|||211|125.99 -37.38 132 -9.1
28353|GDA94 / MGA zone 53|4283|utm zone=53 south|0|||211|132 -40.71 138.01 -8.88
28354|GDA94 / MGA zone 54|4283|utm zone=54 south|0|||211|138 -48.19 144.01 -9.08
28355|GDA94 / MGA zone 55|4283|utm zone=55 south|0|||211|144 -50.89 150.01 -9.23
28356|GDA94 / MGA zone 56|4283|utm zone=56 south|0|||211|150 -58.96 156 -13.87
28357|GDA94 / MGA zone 57|4283|utm zone=57 south|0|||211|156 -60.56 162.01 -14.08
28358|GDA94 / MGA zone 58|4283|utm zone=58 south|0|||211|162 -59.39 168 -25.94
28402|Pulkovo 1942 / Gauss-Kruger zone 2|4284|tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0|0|||684|9.93 50.21 12 54.18
28403|Pulkovo 1942 / Gauss-Kruger zone 3|4284|tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0|0|||684|12 45.78 18 54.89
28404|Pulkovo 1942 / Gauss-Kruger zone 4|4284|tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0|0|||212|19.57 47.95 24 59.44
28405|Pulkovo 1942 / Gauss-Kruger zone 5|4284|tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0|0|||685|24 45.18 30.01 69.47
28406|Pulkovo 1942 / Gauss-Kruger zone 6|4284|tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0|0|||685|30 44.32 36 70.02
28407|Pulkovo 1942 / Gauss-Kruger zone 7|4284|tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0|0|||685|36 41.43 42 69.23
28408|Pulkovo 1942 / Gauss-Kruger zone 8|4284|tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0|0|||212|42 38.84 48.01 80.91
28409|Pulkovo 1942 / Gauss-Kruger zone 9|4284|tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0|0|||212|48 37.34 54 81.4
28410|Pulkovo 1942 / Gauss-Kruger zone 10|4284|tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0|0|||212|54 37.05 60 81.91
28411|Pulkovo 1942 / Gauss-Kruger zone 11|4284|tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0|0|||212|60 35.14 66 81.77
28412|Pulkovo 1942 / Gauss-Kruger zone 12|4284|tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0|0|||212|66 36.67 72 77.07
28413|Pulkovo 1942 / Gauss-Kruger zone 13|4284|tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0|0|||212|72 36.79 78 79.71
28414|Pulkovo 1942 / Gauss-Kruger zone 14|4284|tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0|0|||212|78 41.04 84.01 81.03
28415|Pulkovo 1942 / Gauss-Kruger zone 15|4284|tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0|0|||685|84 46.82 90 81.27
28416|Pulkovo 1942 / Gauss-Kruger zone 16|4284|tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0|0|||685|90 49.89 96 81.35
28417|Pulkovo 1942 / Gauss-Kruger zone 17|4284|tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0|0|||685|96 49.73 102 81.32
28418|Pulkovo 1942 / Gauss-Kruger zone 18|4284|tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0|0|||685|102 49.64 108 79.48
28419|Pulkovo 1942 / Gauss-Kruger zone 19|4284|tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0|0|||685|108 49.14 114 76.81
28420|Pulkovo 1942 / Gauss-Kruger zone 20|4284|tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0|0|||685|114 49.51 120 75.96
28421|Pulkovo 1942 / Gauss-Kruger zone 21|4284|tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0|0|||685|120 51.51 126 74
28422|Pulkovo 1942 / Gauss-Kruger zone 22|4284|tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0|0|||685|126 42.25 132 73.61
28423|Pulkovo 1942 / Gauss-Kruger zone 23|4284|tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0|0|||685|132 42.63 138 76.15
28424|Pulkovo 1942 / Gauss-Kruger zone 24|4284|tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0|0|||685|138 45.84 144 76.27
28425|Pulkovo 1942 / Gauss-Kruger zone 25|4284|tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0|0|||685|144 43.6 150 76.82
28426|Pulkovo 1942 / Gauss-Kruger zone 26|4284|tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0|0|||685|150 45.77 156 76.26
28427|Pulkovo 1942 / Gauss-Kruger zone 27|4284|tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0|0|||685|156 50.27 162 77.2
28428|Pulkovo 1942 / Gauss-Kruger zone 28|4284|tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0|0|||685|162 54.47 168 70.03
28429|Pulkovo 1942 / Gauss-Kruger zone 29|4284|tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0|0|||685|168 54.45 174 70.19
28430|Pulkovo 1942 / Gauss-Kruger zone 30|4284|tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0|0|||685|174 61.65 180 71.59
28431|Pulkovo 1942 / Gauss-Kruger zone 31|4284|tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0|0|||685|-180 64.35 -174 71.65
28432|Pulkovo 1942 / Gauss-Kruger zone 32|4284|tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0|0|||685|-174 64.2 -168.97 67.18
28462|Pulkovo 1942 / Gauss-Kruger 2N|4284|tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0|0|||684|9.93 50.21 12 54.18
28463|Pulkovo 1942 / Gauss-Kruger 3N|4284|tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0|0|||684|12 45.78 18 54.89
28464|Pulkovo 1942 / Gauss-Kruger 4N|4284|tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0|0|||212|19.57 47.95 24 59.44
28465|Pulkovo 1942 / Gauss-Kruger 5N|4284|tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0|0|||685|24 45.18 30.01 69.47
28466|Pulkovo 1942 / Gauss-Kruger 6N|4284|tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0|0|||685|30 44.32 36 70.02
28467|Pulkovo 1942 / Gauss-Kruger 7N|4284|tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0|0|||685|36 41.43 42 69.23
28468|Pulkovo 1942 / Gauss-Kruger 8N|4284|tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0|0|||212|42 38.84 48.01 80.91
28469|Pulkovo 1942 / Gauss-Kruger 9N|4284|tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0|0|||212|48 37.34 54 81.4
28470|Pulkovo 1942 / Gauss-Kruger 10N|4284|tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0|0|||212|54 37.05 60 81.91
28471|Pulkovo 1942 / Gauss-Kruger 11N|4284|tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0|0|||212|60 35.14 66 81.77
28472|Pulkovo 1942 / Gauss-Kruger 12N|4284|tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0|0|||212|66 36.67 72 77.07
28473|Pulkovo 1942 / Gauss-Kruger 13N|4284|tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0|0|||212|72 36.79 78 79.71
28474|Pulkovo 1942 / Gauss-Kruger 14N|4284|tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0|0|||212|78 41.04 84.01 81.03
28475|Pulkovo 1942 / Gauss-Kruger 15N|4284|tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0|0|||685|84 46.82 90 81.27
28476|Pulkovo 1942 / Gauss-Kruger 16N|4284|tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0|0|||685|90 49.89 96 81.35
28477|Pulkovo 1942 / Gauss-Kruger 17N|4284|tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0|0|||685|96 49.73 102 81.32
28478|Pulkovo 1942 / Gauss-Kruger 18N|4284|tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0|0|||685|102 49.64 108 79.48
28479|Pulkovo 1942 / Gauss-Kruger 19N|4284|tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0|0|||685|108 49.14 114 76.81
28480|Pulkovo 1942 / Gauss-Kruger 20N|4284|tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0|0|||685|114 49.51 120 75.96
28481|Pulkovo 1942 / Gauss-Kruger 21N|4284|tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0|0|||685|120 51.51 126 74
28482|Pulkovo 1942 / Gauss-Kruger 22N|4284|tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0|0|||685|126 42.25 132 73.61
28483|Pulkovo 1942 / Gauss-Kruger 23N|4284|tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0|0|||685|132 42.63 138 76.15
28484|Pulkovo 1942 / Gauss-Kruger 24N|4284|tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0|0|||685|138 45.84 144 76.27
28485|Pulkovo 1942 / Gauss-Kruger 25N|4284|tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0|0|||685|144 43.6 150 76.82
28486|Pulkovo 1942 / Gauss-Kruger 26N|4284|tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0|0|||685|150 45.77 156 76.26
28487|Pulkovo 1942 / Gauss-Kruger 27N|4284|tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0|0|||685|156 50.27 162 77.2
28488|Pulkovo 1942 / Gauss-Kruger 28N|4284|tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0|0|||685|162 54.47 168 70.03
28489|Pulkovo 1942 / Gauss-Kruger 29N|4284|tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0|0|||685|168 54.45 174 70.19
28490|Pulkovo 1942 / Gauss-Kruger 30N|4284|tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0|0|||685|174 61.65 180 71.59
28491|Pulkovo 1942 / Gauss-Kruger 31N|4284|tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0|0|||685|-180 64.35 -174 71.65
28492|Pulkovo 1942 / Gauss-Kruger 32N|4284|tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0|0|||685|-174 64.2 -168.97 67.18
28600|Qatar 1974 / Qatar National Grid|4285|tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000|0|||764|50.69 24.55 51.68 26.2
28991|Amersfoort / RD Old|4289|sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=0 y_0=0|0|||217|3.2 50.75 7.22 53.7
28992|Amersfoort / RD New|4289|sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000|0|||217|3.2 50.75 7.22 53.7
29100|SAD69 / Brazil Polyconic|4291|poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000|0|||218|-74.01 -35.71 -25.28 7.04
29101|SAD69 / Brazil Polyconic|4618|poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000|0|||716|-74.01 -35.71 -25.28 7.04
29118|SAD69 / UTM zone 18N|4291|utm zone=18|0|||218|
29119|SAD69 / UTM zone 19N|4291|utm zone=19|0|||218|
29120|SAD69 / UTM zone 20N|4291|utm zone=20|0|||218|
29121|SAD69 / UTM zone 21N|4291|utm zone=21|0|||218|
29122|SAD69 / UTM zone 22N|4291|utm zone=22|0|||218|-54 1.68 -46.65 5.81
29168|SAD69 / UTM zone 18N|4618|utm zone=18|0|||765|-78 0 -72 12.31
29169|SAD69 / UTM zone 19N|4618|utm zone=19|0|||280|-72 0 -66 12.52
29170|SAD69 / UTM zone 20N|4618|utm zone=20|0|||766|-66 0.64 -59.99 11.23
29171|SAD69 / UTM zone 21N|4618|utm zone=21|0|||280|-60 1.18 -54 8.6
29172|SAD69 / UTM zone 22N|4618|utm zone=22|0|||716|-54 1.68 -46.65 5.81
29177|SAD69 / UTM zone 17S|4291|utm zone=17 south|0|||218|
29178|SAD69 / UTM zone 18S|4291|utm zone=18 south|0|||218|
29179|SAD69 / UTM zone 19S|4291|utm zone=19 south|0|||218|
29180|SAD69 / UTM zone 20S|4291|utm zone=20 south|0|||218|
29181|SAD69 / UTM zone 21S|4291|utm zone=21 south|0|||218|-60 -38.91 -53.99 4.51
29182|SAD69 / UTM zone 22S|4291|utm zone=22 south|0|||218|-54 -35.71 -47.99 7.04
29183|SAD69 / UTM zone 23S|4291|utm zone=23 south|0|||218|-48 -26.3 -42 0
29184|SAD69 / UTM zone 24S|4291|utm zone=24 south|0|||218|-42 -22.96 -36 -2.68
29185|SAD69 / UTM zone 25S|4291|utm zone=25 south|0|||218|-36 -10.05 -30 -5.15
29187|SAD69 / UTM zone 17S|4618|utm zone=17 south|0|||280|-81.41 -10.53 -78 0
29188|SAD69 / UTM zone 18S|4618|utm zone=18 south|0|||280|-78 -45 -71.99 0
29189|SAD69 / UTM zone 19S|4618|utm zone=19 south|0|||280|-72 -45 -65.99 2.15
29190|SAD69 / UTM zone 20S|4618|utm zone=20 south|0|||280|-66 -45 -59.99 5.28
29191|SAD69 / UTM zone 21S|4618|utm zone=21 south|0|||280|-60 -38.91 -53.99 4.51
29192|SAD69 / UTM zone 22S|4618|utm zone=22 south|0|||716|-54 -35.71 -47.99 7.04
29193|SAD69 / UTM zone 23S|4618|utm zone=23 south|0|||716|-48 -33.5 -42 5.13
29194|SAD69 / UTM zone 24S|4618|utm zone=24 south|0|||767|-42 -26.35 -36 0.74
29195|SAD69 / UTM zone 25S|4618|utm zone=25 south|0|||716|-36 -23.8 -29.99 4.19
29220|Sapper Hill 1943 / UTM zone 20S|4292|utm zone=20 south|0|||768|-61.55 -52.33 -59.99 -50.96
29221|Sapper Hill 1943 / UTM zone 21S|4292|utm zone=21 south|0|||219|-60 -52.51 -57.6 -51.13
29333|Schwarzeck / UTM zone 33S|4293|utm zone=33 south|0|||220|8.24 -30.64 16.46 -17.24
29371|Schwarzeck / Lo22/11|4293|tmerc lat_0=-22 lon_0=11 k=1 x_0=0 y_0=0|13|ws||220|11.66 -18.53 12 -17.15
29373|Schwarzeck / Lo22/13|4293|tmerc lat_0=-22 lon_0=13 k=1 x_0=0 y_0=0|13|ws||220|12 -21.9 14.01 -16.95
29375|Schwarzeck / Lo22/15|4293|tmerc lat_0=-22 lon_0=15 k=1 x_0=0 y_0=0|13|ws||220|14 -28.3 16 -17.38
29377|Schwarzeck / Lo22/17|4293|tmerc lat_0=-22 lon_0=17 k=1 x_0=0 y_0=0|13|ws||220|15.99 -28.83 18.01 -17.38
29379|Schwarzeck / Lo22/19|4293|tmerc lat_0=-22 lon_0=19 k=1 x_0=0 y_0=0|13|ws||220|18 -28.97 20 -17.38
29381|Schwarzeck / Lo22/21|4293|tmerc lat_0=-22 lon_0=21 k=1 x_0=0 y_0=0|13|ws||220|19.99 -22.01 22 -17.85
29383|Schwarzeck / Lo22/23|4293|tmerc lat_0=-22 lon_0=23 k=1 x_0=0 y_0=0|13|ws||220|21.99 -18.49 24 -17.52
29385|Schwarzeck / Lo22/25|4293|tmerc lat_0=-22 lon_0=25 k=1 x_0=0 y_0=0|13|ws||220|24 -18.18 25.27 -17.47
29635|Sudan / UTM zone 35N|4296|utm zone=35|0|||223|
29636|Sudan / UTM zone 36N|4296|utm zone=36|0|||223|
29700|Tananarive (Paris) / Laborde Grid|4810|omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000|0|||419|43.18 -25.64 50.56 -11.89
29701|Tananarive (Paris) / Laborde Grid|4810|labrd lat_0=-18.9 lon_0=44.1 azi=18.9 k=0.9995 x_0=400000 y_0=800000|0|||419|43.18 -25.64 50.56 -11.89
29702|Tananarive (Paris) / Laborde Grid approximation|4810|omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000|0|||419|43.18 -25.64 50.56 -11.89
29738|Tananarive / UTM zone 38S|4297|utm zone=38 south|0|||224|42.53 -26.59 48 -13
29739|Tananarive / UTM zone 39S|4297|utm zone=39 south|0|||224|48 -24.21 51.03 -11.69
29849|Timbalai 1948 / UTM zone 49N|4298|utm zone=49|0|||225|109.31 0.85 114 7.37
29850|Timbalai 1948 / UTM zone 50N|4298|utm zone=50|0|||225|114 1.43 119.61 7.67
29871|Timbalai 1948 / RSO Borneo (ch)|4298|omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87146304 y_0=442857.653094361|14|||225|109.31 0.85 119.61 7.67
29872|Timbalai 1948 / RSO Borneo (ftSe)|4298|omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.872743198 y_0=442857.654557398|15|||225|109.31 0.85 119.61 7.67
29873|Timbalai 1948 / RSO Borneo (m)|4298|omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87 y_0=442857.65|0|||225|109.31 0.85 119.61 7.67
29874|Timbalai 1948 / RSO Sarawak LSD (m)|4298|omerc no_uoff lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=2000000 y_0=5000000|0|||225|109.54 0.85 115.69 5.03
29900|TM65 / Irish National Grid|4299|tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000|0|||226|-10.56 51.39 -5.34 55.43
29901|OSNI 1952 / Irish National Grid|4188|tmerc lat_0=53.5 lon_0=-8 k=1 x_0=200000 y_0=250000|0|||117|-8.18 53.96 -5.34 55.36
29902|TM65 / Irish Grid|4299|tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000|0|||226|-10.56 51.39 -5.93 55.43
29903|TM75 / Irish Grid|4300|tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000|0|||227|-10.56 51.39 -5.34 55.43
30161|Tokyo / Japan Plane Rectangular CS I|4301|tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0|0|||228|128.17 26.96 130.46 34.74
30162|Tokyo / Japan Plane Rectangular CS II|4301|tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0|0|||228|129.76 30.18 132.05 33.99
30163|Tokyo / Japan Plane Rectangular CS III|4301|tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0|0|||228|130.81 33.72 133.49 36.38
30164|Tokyo / Japan Plane Rectangular CS IV|4301|tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0|0|||228|131.95 32.69 134.81 34.45
30165|Tokyo / Japan Plane Rectangular CS V|4301|tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0|0|||228|133.13 34.13 135.47 35.71
30166|Tokyo / Japan Plane Rectangular CS VI|4301|tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0|0|||228|134.86 33.4 136.99 36.33
30167|Tokyo / Japan Plane Rectangular CS VII|4301|tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0|0|||228|136.22 34.51 137.84 37.58
30168|Tokyo / Japan Plane Rectangular CS VIII|4301|tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0|0|||228|137.32 34.54 139.91 38.58
30169|Tokyo / Japan Plane Rectangular CS IX|4301|tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0|0|||228|138.4 29.31 141.11 37.98
30170|Tokyo / Japan Plane Rectangular CS X|4301|tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0|0|||228|139.49 37.73 142.14 41.58
30171|Tokyo / Japan Plane Rectangular CS XI|4301|tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0|0|||228|139.34 41.34 141.46 43.42
30172|Tokyo / Japan Plane Rectangular CS XII|4301|tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0|0|||228|140.89 42.15 143.61 45.54
30173|Tokyo / Japan Plane Rectangular CS XIII|4301|tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0|0|||228|142.61 41.87 145.87 44.4
30174|Tokyo / Japan Plane Rectangular CS XIV|4301|tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0|0|||228|141.2 24.67 142.33 27.8
30175|Tokyo / Japan Plane Rectangular CS XV|4301|tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0|0|||228|126.63 26.02 128.4 26.91
30176|Tokyo / Japan Plane Rectangular CS XVI|4301|tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0|0|||228|122.83 23.98 125.51 24.94
30177|Tokyo / Japan Plane Rectangular CS XVII|4301|tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0|0|||228|131.12 24.4 131.38 26.01
30178|Tokyo / Japan Plane Rectangular CS XVIII|4301|tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0|0|||228|136.02 20.37 136.16 20.48
30179|Tokyo / Japan Plane Rectangular CS XIX|4301|tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0|0|||228|153.91 24.22 154.05 24.35
30200|Trinidad 1903 / Trinidad Grid|4302|cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283|2|||229|-62.09 9.83 -60 11.51
30339|TC(1948) / UTM zone 39N|4303|utm zone=39|0|||230|51.56 22.76 54.01 24.32
30340|TC(1948) / UTM zone 40N|4303|utm zone=40|0|||230|53.99 22.63 56.03 25.34
30491|Voirol 1875 / Nord Algerie (ancienne)|4304|lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000|0|||231|-2.22 34.64 8.64 37.14
30492|Voirol 1875 / Sud Algerie (ancienne)|4304|lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000|0|||231|-2.95 31.99 9.09 34.66
30493|Voirol 1879 / Nord Algerie (ancienne)|4671|lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000|0|||315|-2.22 34.64 8.64 37.14
30494|Voirol 1879 / Sud Algerie (ancienne)|4671|lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000|0|||315|-2.95 31.99 9.09 34.66
30729|Nord Sahara 1959 / UTM zone 29N|4307|utm zone=29|0|||233|-8.67 25.73 -6 29.85
30730|Nord Sahara 1959 / UTM zone 30N|4307|utm zone=30|0|||233|-6 21.82 0 37.01
30731|Nord Sahara 1959 / UTM zone 31N|4307|utm zone=31|0|||233|0 18.97 6.01 38.77
30732|Nord Sahara 1959 / UTM zone 32N|4307|utm zone=32|0|||233|6 19.6 11.99 38.8
30791|Nord Sahara 1959 / Nord Algerie|4307|lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090|0|||233|-2.22 34.64 8.64 37.14
30792|Nord Sahara 1959 / Sud Algerie|4307|lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090|0|||233|-3.85 31.49 9.22 34.66
30800|RT38 2.5 gon W|4308|tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0|0|||234|10.03 54.96 24.17 69.07
31028|Yoff / UTM zone 28N|4310|utm zone=28|0|||236|-20.22 10.64 -11.36 16.7
31121|Zanderij / UTM zone 21N|4311|utm zone=21|0|||237|-58.08 1.83 -52.66 9.35
31154|Zanderij / TM 54 NW|4311|tmerc lat_0=0 lon_0=-54 k=0.9996 x_0=500000 y_0=0|0|||237|-57.25 5.34 -52.66 9.35
31170|Zanderij / Suriname Old TM|4311|tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9996 x_0=500000 y_0=0|0|||237|-58.08 1.83 -53.95 6.06
31171|Zanderij / Suriname TM|4311|tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9999 x_0=500000 y_0=0|0|||237|-58.08 1.83 -53.95 6.06
31251|MGI (Ferro) / Austria GK West Zone|4805|tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=-5000000|0||-17.666666666666668|769|9.53 46.77 11.84 47.61
31252|MGI (Ferro) / Austria GK Central Zone|4805|tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=-5000000|0||-17.666666666666668|769|11.83 46.4 14.84 48.79
31253|MGI (Ferro) / Austria GK East Zone|4805|tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=-5000000|0||-17.666666666666668|769|14.83 46.56 17.17 49.02
31254|MGI / Austria GK West|4312|tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=-5000000|0|||238|9.53 46.77 11.84 47.61
31255|MGI / Austria GK Central|4312|tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=-5000000|0|||238|11.83 46.4 14.84 48.79
31256|MGI / Austria GK East|4312|tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=-5000000|0|||238|14.83 46.56 17.17 49.02
31257|MGI / Austria GK M28|4312|tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=-5000000|0|||238|9.53 46.77 11.84 47.61
31258|MGI / Austria GK M31|4312|tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=-5000000|0|||238|11.83 46.4 14.84 48.79
31259|MGI / Austria GK M34|4312|tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=-5000000|0|||238|14.83 46.56 17.17 49.02
31265|MGI / 3-degree Gauss zone 5|4312|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||238|13.38 42.95 16.5 46.88
31266|MGI / 3-degree Gauss zone 6|4312|tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0|0|||238|16.5 41.79 19.51 46.55
31267|MGI / 3-degree Gauss zone 7|4312|tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0|0|||770|19.5 41.85 22.51 46.19
31268|MGI / 3-degree Gauss zone 8|4312|tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0|0|||770|22.5 41.11 23.04 44.7
31275|MGI / Balkans zone 5|4312|tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0|0|||238|13.38 42.95 16.5 46.88
31276|MGI / Balkans zone 6|4312|tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0|0|||238|16.5 41.79 19.51 46.55
31277|MGI / Balkans zone 7|4312|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0|0|||770|19.5 41.85 22.51 46.19
31278|MGI / Balkans zone 8|4312|tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0|0|||770|22.5 41.11 23.04 44.7
31279|MGI / Balkans zone 8|4312|tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0|0|||770|22.5 41.11 23.04 44.7
31281|MGI (Ferro) / Austria West Zone|4805|tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=0|0||-17.666666666666668|769|9.53 46.77 11.84 47.61
31282|MGI (Ferro) / Austria Central Zone|4805|tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0|0||-17.666666666666668|769|11.83 46.4 14.84 48.79
31283|MGI (Ferro) / Austria East Zone|4805|tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=0|0||-17.666666666666668|769|14.83 46.56 17.17 49.02
31284|MGI / Austria M28|4312|tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=0|0|||238|9.53 46.77 11.84 47.61
31285|MGI / Austria M31|4312|tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=0|0|||238|11.83 46.4 14.84 48.79
31286|MGI / Austria M34|4312|tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=0|0|||238|14.83 46.56 17.17 49.02
31287|MGI / Austria Lambert|4312|lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000|0|||238|9.53 46.4 17.17 49.02
31288|MGI (Ferro) / Austria zone M28|4805|tmerc lat_0=0 lon_0=28 k=1 x_0=150000 y_0=0|0||-17.666666666666668|769|9.53 46.77 11.84 47.61
31289|MGI (Ferro) / Austria zone M31|4805|tmerc lat_0=0 lon_0=31 k=1 x_0=450000 y_0=0|0||-17.666666666666668|769|11.83 46.4 14.84 48.79
31290|MGI (Ferro) / Austria zone M34|4805|tmerc lat_0=0 lon_0=34 k=1 x_0=750000 y_0=0|0||-17.666666666666668|769|14.83 46.56 17.17 49.02
31291|MGI (Ferro) / Austria West Zone|4805|tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=0|0||-17.666666666666668|769|9.53 46.77 11.84 47.61
31292|MGI (Ferro) / Austria Central Zone|4805|tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0|0||-17.666666666666668|769|14.83 46.56 17.17 49.02
31293|MGI (Ferro) / Austria East Zone|4805|tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=0|0||-17.666666666666668|769|11.83 46.4 14.84 48.79
31294|MGI / M28|4312|tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=0|0|||238|9.53 46.77 11.84 47.61
31295|MGI / M31|4312|tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=0|0|||238|11.83 46.4 14.84 48.79
31296|MGI / M34|4312|tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=0|0|||238|14.83 46.56 17.17 49.02
31297|MGI / Austria Lambert|4312|lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000|0|||238|9.53 46.4 17.17 49.02
31300|BD72 / Belge Lambert 72|4313|lcc lat_0=90 lon_0=4.35693972222222 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000.01256 y_0=5400088.4378|0|||239|2.5 49.5 6.4 51.51
31370|BD72 / Belgian Lambert 72|4313|lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438|0|||239|2.5 49.5 6.4 51.51
31461|DHDN / 3-degree Gauss zone 1|4314|tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0|0|||691|
31462|DHDN / 3-degree Gauss zone 2|4314|tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0|0|||240|5.86 49.11 7.51 53.81
31463|DHDN / 3-degree Gauss zone 3|4314|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||240|7.5 47.27 10.51 55.09
31464|DHDN / 3-degree Gauss zone 4|4314|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||240|10.5 47.39 13.51 54.59
31465|DHDN / 3-degree Gauss zone 5|4314|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||240|13.5 48.51 13.84 48.98
31466|DHDN / 3-degree Gauss-Kruger zone 2|4314|tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0|0|||240|5.86 49.11 7.51 53.81
31467|DHDN / 3-degree Gauss-Kruger zone 3|4314|tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0|0|||240|7.5 47.27 10.51 55.09
31468|DHDN / 3-degree Gauss-Kruger zone 4|4314|tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0|0|||240|10.5 47.39 13.51 54.59
31469|DHDN / 3-degree Gauss-Kruger zone 5|4314|tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0|0|||240|13.5 48.51 13.84 48.98
31528|Conakry 1905 / UTM zone 28N|4315|utm zone=28|0|||241|-15.13 9.01 -12 12.68
31529|Conakry 1905 / UTM zone 29N|4315|utm zone=29|0|||241|-12 7.19 -7.65 12.51
31600|Dealul Piscului 1930 / Stereo 33|4316|sterea lat_0=45.9 lon_0=25.3924658888889 k=0.9996667 x_0=500000 y_0=500000|0|||242|20.26 43.62 29.74 48.27
31700|Dealul Piscului 1970/ Stereo 70|4317|sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000|0|||243|20.26 43.44 31.41 48.27
31838|NGN / UTM zone 38N|4318|utm zone=38|0|||244|46.54 28.53 48 30.09
31839|NGN / UTM zone 39N|4318|utm zone=39|0|||244|48 28.54 48.48 30.04
31900|KUDAMS / KTM|4319|tmerc lat_0=0 lon_0=48 k=0.9996 x_0=500000 y_0=0|0|||245|47.78 29.17 48.16 29.45
31901|KUDAMS / KTM|4319|tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0|0|||245|47.78 29.17 48.16 29.45
31965|SIRGAS 2000 / UTM zone 11N|4674|utm zone=11|0|||318|-120 15.01 -114 32.72
31966|SIRGAS 2000 / UTM zone 12N|4674|utm zone=12|0|||318|-114 15.09 -108 32.27
31967|SIRGAS 2000 / UTM zone 13N|4674|utm zone=13|0|||318|-108 14.05 -102 31.79
31968|SIRGAS 2000 / UTM zone 14N|4674|utm zone=14|0|||318|-102.01 12.3 -96 29.81
31969|SIRGAS 2000 / UTM zone 15N|4674|utm zone=15|0|||318|-96 0 -90 26
31970|SIRGAS 2000 / UTM zone 16N|4674|utm zone=16|0|||318|-90 0 -83.99 25.77
31971|SIRGAS 2000 / UTM zone 17N|4674|utm zone=17|0|||318|-84 0 -78 19.54
31972|SIRGAS 2000 / UTM zone 18N|4674|utm zone=18|0|||318|-78 0 -72 15.04
31973|SIRGAS 2000 / UTM zone 19N|4674|utm zone=19|0|||318|-72 0 -66 15.64
31974|SIRGAS 2000 / UTM zone 20N|4674|utm zone=20|0|||318|-66 0.64 -59.99 16.75
31975|SIRGAS 2000 / UTM zone 21N|4674|utm zone=21|0|||318|-60 1.18 -54 12.19
31976|SIRGAS 2000 / UTM zone 22N|4674|utm zone=22|0|||318|-54 0 -47.99 9.24
31977|SIRGAS 2000 / UTM zone 17S|4674|utm zone=17 south|0|||318|-84 -56.45 -78 0
31978|SIRGAS 2000 / UTM zone 18S|4674|utm zone=18 south|0|||318|-78 -59.36 -71.99 0
31979|SIRGAS 2000 / UTM zone 19S|4674|utm zone=19 south|0|||318|-72 -59.87 -66 2.15
31980|SIRGAS 2000 / UTM zone 20S|4674|utm zone=20 south|0|||318|-66 -58.39 -60 5.28
31981|SIRGAS 2000 / UTM zone 21S|4674|utm zone=21 south|0|||318|-60 -44.82 -54 4.51
31982|SIRGAS 2000 / UTM zone 22S|4674|utm zone=22 south|0|||318|-54 -54.18 -47.99 7.04
31983|SIRGAS 2000 / UTM zone 23S|4674|utm zone=23 south|0|||318|-48 -33.5 -42 5.13
31984|SIRGAS 2000 / UTM zone 24S|4674|utm zone=24 south|0|||318|-42 -26.35 -36 0.74
31985|SIRGAS 2000 / UTM zone 25S|4674|utm zone=25 south|0|||318|-36 -23.8 -29.99 4.19
31986|SIRGAS 1995 / UTM zone 17N|4170|utm zone=17|0|||102|-84 0.9 -78 15.51
31987|SIRGAS 1995 / UTM zone 18N|4170|utm zone=18|0|||102|-78 0 -72 15.04
31988|SIRGAS 1995 / UTM zone 19N|4170|utm zone=19|0|||102|-72 0 -66 15.64
31989|SIRGAS 1995 / UTM zone 20N|4170|utm zone=20|0|||102|-66 0 -60 16.75
31990|SIRGAS 1995 / UTM zone 21N|4170|utm zone=21|0|||102|-60 0 -54 10.7
31991|SIRGAS 1995 / UTM zone 22N|4170|utm zone=22|0|||102|-54 0 -48 9.24
31992|SIRGAS 1995 / UTM zone 17S|4170|utm zone=17 south|0|||102|-84 -56.45 -75.21 1.45
31993|SIRGAS 1995 / UTM zone 18S|4170|utm zone=18 south|0|||102|-78 -59.36 -71.99 0
31994|SIRGAS 1995 / UTM zone 19S|4170|utm zone=19 south|0|||102|-72 -59.87 -66 0
31995|SIRGAS 1995 / UTM zone 20S|4170|utm zone=20 south|0|||102|-66 -58.39 -60 0
31996|SIRGAS 1995 / UTM zone 21S|4170|utm zone=21 south|0|||102|-60 -44.82 -54 0
31997|SIRGAS 1995 / UTM zone 22S|4170|utm zone=22 south|0|||102|-54 -39.95 -48 0
31998|SIRGAS 1995 / UTM zone 23S|4170|utm zone=23 south|0|||102|-48 -33.5 -42 0
31999|SIRGAS 1995 / UTM zone 24S|4170|utm zone=24 south|0|||102|-42 -26.35 -36 0
32000|SIRGAS 1995 / UTM zone 25S|4170|utm zone=25 south|0|||102|-36 -20.11 -30 0
32001|NAD27 / Montana North|4267|lcc lat_0=47 lon_0=-109.5 lat_1=48.7166666666667 lat_2=47.85 x_0=609601.219202438 y_0=0|4|||692|-116.07 47.41 -104.04 49.01
32002|NAD27 / Montana Central|4267|lcc lat_0=45.8333333333333 lon_0=-109.5 lat_1=47.8833333333333 lat_2=46.45 x_0=609601.219202438 y_0=0|4|||692|-116.06 46.17 -104.04 48.26
32003|NAD27 / Montana South|4267|lcc lat_0=44 lon_0=-109.5 lat_1=46.4 lat_2=44.8666666666667 x_0=609601.219202438 y_0=0|4|||692|-114.57 44.35 -104.04 46.87
32005|NAD27 / Nebraska North|4267|lcc lat_0=41.3333333333333 lon_0=-100 lat_1=41.85 lat_2=42.8166666666667 x_0=609601.219202438 y_0=0|4|||692|-104.06 41.68 -96.07 43.01
32006|NAD27 / Nebraska South|4267|lcc lat_0=39.6666666666667 lon_0=-99.5 lat_1=40.2833333333333 lat_2=41.7166666666667 x_0=609601.219202438 y_0=0|4|||692|-104.06 39.99 -95.3 42.01
32007|NAD27 / Nevada East|4267|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=152400.30480061 y_0=0|4|||692|-117.01 34.99 -114.03 42
32008|NAD27 / Nevada Central|4267|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=152400.30480061 y_0=0|4|||692|-118.19 36 -114.99 41
32009|NAD27 / Nevada West|4267|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=152400.30480061 y_0=0|4|||692|-120 36.95 -116.99 42
32010|NAD27 / New Hampshire|4267|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0|4|||675|-72.56 42.69 -70.63 45.31
32011|NAD27 / New Jersey|4267|tmerc lat_0=38.8333333333333 lon_0=-74.6666666666667 k=0.999975 x_0=609601.219202438 y_0=0|4|||675|-75.6 38.87 -73.88 41.36
32012|NAD27 / New Mexico East|4267|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=152400.30480061 y_0=0|4|||692|-105.72 32 -102.99 37
32013|NAD27 / New Mexico Central|4267|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=152400.30480061 y_0=0|4|||692|-107.73 31.78 -104.83 37
32014|NAD27 / New Mexico West|4267|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=152400.30480061 y_0=0|4|||692|-109.06 31.33 -106.32 37
32015|NAD27 / New York East|4267|tmerc lat_0=40 lon_0=-74.3333333333333 k=0.999966667 x_0=152400.30480061 y_0=0|4|||675|-75.87 40.88 -73.23 45.02
32016|NAD27 / New York Central|4267|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0|4|||675|-77.75 41.99 -75.06 44.41
32017|NAD27 / New York West|4267|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0|4|||675|-79.77 41.99 -77.36 43.64
32018|NAD27 / New York Long Island|4267|lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=304800.609601219 y_0=0|4|||675|-74.26 40.47 -71.8 41.3
32019|NAD27 / North Carolina|4267|lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0|4|||675|-84.33 33.83 -75.38 36.59
32020|NAD27 / North Dakota North|4267|lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0|4|||692|-104.07 47.15 -96.83 49.01
32021|NAD27 / North Dakota South|4267|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=609601.219202438 y_0=0|4|||692|-104.05 45.93 -96.55 47.83
32022|NAD27 / Ohio North|4267|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=609601.219202438 y_0=0|4|||675|-84.81 40.1 -80.51 42.33
32023|NAD27 / Ohio South|4267|lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=609601.219202438 y_0=0|4|||675|-84.83 38.4 -80.7 40.36
32024|NAD27 / Oklahoma North|4267|lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=609601.219202438 y_0=0|4|||692|-103 35.27 -94.42 37.01
32025|NAD27 / Oklahoma South|4267|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=609601.219202438 y_0=0|4|||692|-100 33.62 -94.42 35.57
32026|NAD27 / Oregon North|4267|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=609601.219202438 y_0=0|4|||692|-124.17 43.95 -116.47 46.26
32027|NAD27 / Oregon South|4267|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=609601.219202438 y_0=0|4|||692|-124.6 41.98 -116.9 44.56
32028|NAD27 / Pennsylvania North|4267|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=609601.219202438 y_0=0|4|||675|-80.53 40.6 -74.7 42.53
32029|NAD27 / Pennsylvania South|4267|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.8 x_0=609601.219202438 y_0=0|4|||675|-80.53 39.71 -74.72 41.18
32030|NAD27 / Rhode Island|4267|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.9999938 x_0=152400.30480061 y_0=0|4|||675|-71.85 41.13 -71.08 42.02
32031|NAD27 / South Carolina North|4267|lcc lat_0=33 lon_0=-81 lat_1=33.7666666666667 lat_2=34.9666666666667 x_0=609601.219202438 y_0=0|4|||675|-83.36 33.46 -78.52 35.21
32033|NAD27 / South Carolina South|4267|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.3333333333333 lat_2=33.6666666666667 x_0=609601.219202438 y_0=0|4|||675|-82.03 32.05 -78.95 33.95
32034|NAD27 / South Dakota North|4267|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=609601.219202438 y_0=0|4|||692|-104.07 44.14 -96.45 45.95
32035|NAD27 / South Dakota South|4267|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=609601.219202438 y_0=0|4|||692|-104.06 42.48 -96.43 44.79
32036|NAD27 / Tennessee|4267|lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=30480.0609601219 y_0=0|4|||675|-90.31 34.98 -81.65 36.68
32037|NAD27 / Texas North|4267|lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=609601.219202438 y_0=0|4|||692|-103.03 34.3 -99.99 36.5
32038|NAD27 / Texas North Central|4267|lcc lat_0=31.6666666666667 lon_0=-97.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=609601.219202438 y_0=0|4|||692|-103.07 31.72 -94 34.58
32039|NAD27 / Texas Central|4267|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=609601.219202438 y_0=0|4|||692|-106.66 29.78 -93.5 32.27
32040|NAD27 / Texas South Central|4267|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=609601.219202438 y_0=0|4|||692|-105 27.78 -93.41 30.67
32041|NAD27 / Texas South|4267|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=609601.219202438 y_0=0|4|||692|-100.2 25.83 -95.36 28.21
32042|NAD27 / Utah North|4267|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=609601.219202438 y_0=0|4|||692|-114.04 40.55 -109.04 42.01
32043|NAD27 / Utah Central|4267|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=609601.219202438 y_0=0|4|||692|-114.05 38.49 -109.04 41.08
32044|NAD27 / Utah South|4267|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=609601.219202438 y_0=0|4|||692|-114.05 36.99 -109.04 38.58
32045|NAD27 / Vermont|4267|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=152400.30480061 y_0=0|4|||675|-73.44 42.72 -71.5 45.03
32046|NAD27 / Virginia North|4267|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=609601.219202438 y_0=0|4|||675|-80.06 37.77 -76.51 39.46
32047|NAD27 / Virginia South|4267|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=609601.219202438 y_0=0|4|||675|-83.68 36.54 -75.31 38.28
32048|NAD27 / Washington North|4267|lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0|4|||692|-124.79 47.08 -117.02 49.05
32049|NAD27 / Washington South|4267|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=609601.219202438 y_0=0|4|||692|-124.4 45.54 -116.91 47.96
32050|NAD27 / West Virginia North|4267|lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=609601.219202438 y_0=0|4|||675|-81.76 38.76 -77.72 40.64
32051|NAD27 / West Virginia South|4267|lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=609601.219202438 y_0=0|4|||675|-82.65 37.2 -79.05 39.17
32052|NAD27 / Wisconsin North|4267|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=609601.219202438 y_0=0|4|||675|-92.89 45.37 -88.05 47.31
32053|NAD27 / Wisconsin Central|4267|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=609601.219202438 y_0=0|4|||675|-92.89 43.98 -86.25 45.8
32054|NAD27 / Wisconsin South|4267|lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=609601.219202438 y_0=0|4|||675|-91.43 42.48 -86.95 44.33
32055|NAD27 / Wyoming East|4267|tmerc lat_0=40.6666666666667 lon_0=-105.166666666667 k=0.999941177 x_0=152400.30480061 y_0=0|4|||692|-106.33 40.99 -104.05 45.01
32056|NAD27 / Wyoming East Central|4267|tmerc lat_0=40.6666666666667 lon_0=-107.333333333333 k=0.999941177 x_0=152400.30480061 y_0=0|4|||692|-108.63 40.99 -106 45.01
32057|NAD27 / Wyoming West Central|4267|tmerc lat_0=40.6666666666667 lon_0=-108.75 k=0.999941177 x_0=152400.30480061 y_0=0|4|||692|-111.06 40.99 -107.5 45.01
32058|NAD27 / Wyoming West|4267|tmerc lat_0=40.6666666666667 lon_0=-110.083333333333 k=0.999941177 x_0=152400.30480061 y_0=0|4|||692|-111.06 40.99 -109.04 44.67
32061|NAD27 / Guatemala Norte|4267|lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579|0|||714|-91.86 15.85 -88.34 17.83
32062|NAD27 / Guatemala Sur|4267|lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681|0|||714|-92.29 13.69 -88.19 15.86
32064|NAD27 / BLM 14N (ftUS)|4267|tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0|4|||692|-102 25.83 -95.87 49.01
32065|NAD27 / BLM 15N (ftUS)|4267|tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0|4|||675|-96.01 25.61 -89.86 49.38
32066|NAD27 / BLM 16N (ftUS)|4267|tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0|4|||675|-90.01 23.95 -83.91 48.32
32067|NAD27 / BLM 17N (ftUS)|4267|tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0|4|||675|-84.09 23.81 -77.99 46.13
32074|NAD27 / BLM 14N (feet)|4267|tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0|4|||771|-97.22 25.97 -95.87 28.43
32075|NAD27 / BLM 15N (feet)|4267|tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0|4|||772|-96 25.61 -89.86 29.73
32076|NAD27 / BLM 16N (feet)|4267|tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0|4|||772|-90.01 23.95 -83.91 30.25
32077|NAD27 / BLM 17N (feet)|4267|tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0|4|||773|-84.09 23.82 -81.17 29.94
32081|NAD27 / MTM zone 1|4267|tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0|0|||703|-54.5 46.56 -52.54 49.89
32082|NAD27 / MTM zone 2|4267|tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0|0|||703|-57.5 46.81 -54.49 54.71
32083|NAD27 / MTM zone 3|4267|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||703|-59.48 47.5 -57.5 50.54
32084|NAD27 / MTM zone 4|4267|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||703|-63 52 -60 58.92
32085|NAD27 / MTM zone 5|4267|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||702|-66 51.58 -63 60.52
32086|NAD27 / MTM zone 6|4267|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||702|-67.81 52.05 -66 55.34
32098|NAD27 / Quebec Lambert|4267|lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0|0|||703|-79.85 44.99 -57.1 62.62
32099|NAD27 / Louisiana Offshore|4267|lcc lat_0=25.6666666666667 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=609601.219202438 y_0=0|4|||675|-94.05 28.85 -88.75 33.03
32100|NAD83 / Montana|4269|lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0|0|||197|-116.07 44.35 -104.04 49.01
32104|NAD83 / Nebraska|4269|lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0|0|||676|-104.06 39.99 -95.3 43.01
32107|NAD83 / Nevada East|4269|tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000|0|||676|-117.01 34.99 -114.03 42
32108|NAD83 / Nevada Central|4269|tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000|0|||676|-118.19 36 -114.99 41
32109|NAD83 / Nevada West|4269|tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000|0|||676|-120 36.95 -116.99 42
32110|NAD83 / New Hampshire|4269|tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0|0|||676|-72.56 42.69 -70.63 45.31
32111|NAD83 / New Jersey|4269|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||676|-75.6 38.87 -73.88 41.36
32112|NAD83 / New Mexico East|4269|tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0|0|||676|-105.72 32 -102.99 37
32113|NAD83 / New Mexico Central|4269|tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0|0|||676|-107.73 31.78 -104.84 37
32114|NAD83 / New Mexico West|4269|tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0|0|||676|-109.06 31.33 -106.32 37
32115|NAD83 / New York East|4269|tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0|0|||676|-75.87 40.88 -73.23 45.02
32116|NAD83 / New York Central|4269|tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0|0|||676|-77.75 41.99 -75.06 44.41
32117|NAD83 / New York West|4269|tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0|0|||676|-79.77 41.99 -77.36 43.64
32118|NAD83 / New York Long Island|4269|lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0|0|||676|-74.26 40.47 -71.8 41.3
32119|NAD83 / North Carolina|4269|lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0|0|||676|-84.33 33.83 -75.38 36.59
32120|NAD83 / North Dakota North|4269|lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0|0|||676|-104.07 47.15 -96.83 49.01
32121|NAD83 / North Dakota South|4269|lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0|0|||676|-104.05 45.93 -96.55 47.83
32122|NAD83 / Ohio North|4269|lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0|0|||676|-84.81 40.1 -80.51 42.33
32123|NAD83 / Ohio South|4269|lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0|0|||676|-84.83 38.4 -80.7 40.36
32124|NAD83 / Oklahoma North|4269|lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0|0|||676|-103 35.27 -94.42 37.01
32125|NAD83 / Oklahoma South|4269|lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0|0|||676|-100 33.62 -94.42 35.57
32126|NAD83 / Oregon North|4269|lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0|0|||676|-124.17 43.95 -116.47 46.26
32127|NAD83 / Oregon South|4269|lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0|0|||676|-124.6 41.98 -116.9 44.56
32128|NAD83 / Pennsylvania North|4269|lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0|0|||676|-80.53 40.6 -74.7 42.53
32129|NAD83 / Pennsylvania South|4269|lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0|0|||676|-80.53 39.71 -74.72 41.18
32130|NAD83 / Rhode Island|4269|tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0|0|||676|-71.85 41.13 -71.08 42.02
32133|NAD83 / South Carolina|4269|lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0|0|||676|-83.36 32.05 -78.52 35.21
32134|NAD83 / South Dakota North|4269|lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0|0|||676|-104.07 44.14 -96.45 45.95
32135|NAD83 / South Dakota South|4269|lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0|0|||676|-104.06 42.48 -96.43 44.79
32136|NAD83 / Tennessee|4269|lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0|0|||676|-90.31 34.98 -81.65 36.68
32137|NAD83 / Texas North|4269|lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000|0|||197|-103.03 34.3 -99.99 36.5
32138|NAD83 / Texas North Central|4269|lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000|0|||197|-103.07 31.72 -94 34.58
32139|NAD83 / Texas Central|4269|lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000|0|||197|-106.66 29.78 -93.5 32.27
32140|NAD83 / Texas South Central|4269|lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000|0|||197|-105 27.78 -93.76 30.67
32141|NAD83 / Texas South|4269|lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000|0|||197|-100.2 25.83 -96.85 28.21
32142|NAD83 / Utah North|4269|lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000|0|||676|-114.04 40.55 -109.04 42.01
32143|NAD83 / Utah Central|4269|lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000|0|||676|-114.05 38.49 -109.04 41.08
32144|NAD83 / Utah South|4269|lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000|0|||676|-114.05 36.99 -109.04 38.58
32145|NAD83 / Vermont|4269|tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0|0|||676|-73.44 42.72 -71.5 45.03
32146|NAD83 / Virginia North|4269|lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000|0|||676|-80.06 37.77 -76.51 39.46
32147|NAD83 / Virginia South|4269|lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000|0|||676|-83.68 36.54 -75.31 38.28
32148|NAD83 / Washington North|4269|lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0|0|||676|-124.79 47.08 -117.02 49.05
32149|NAD83 / Washington South|4269|lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0|0|||676|-124.4 45.54 -116.91 47.61
32150|NAD83 / West Virginia North|4269|lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0|0|||676|-81.76 38.76 -77.72 40.64
32151|NAD83 / West Virginia South|4269|lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0|0|||676|-82.65 37.2 -79.05 39.17
32152|NAD83 / Wisconsin North|4269|lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0|0|||676|-92.89 45.37 -88.05 47.31
32153|NAD83 / Wisconsin Central|4269|lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0|0|||676|-92.89 43.98 -86.25 45.8
32154|NAD83 / Wisconsin South|4269|lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0|0|||676|-91.43 42.48 -86.95 44.33
32155|NAD83 / Wyoming East|4269|tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0|0|||676|-106.33 40.99 -104.05 45.01
32156|NAD83 / Wyoming East Central|4269|tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000|0|||676|-108.63 40.99 -106 45.01
32157|NAD83 / Wyoming West Central|4269|tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0|0|||676|-111.06 40.99 -107.5 45.01
32158|NAD83 / Wyoming West|4269|tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000|0|||676|-111.06 40.99 -109.04 44.67
32159|NAD83 / Wyoming Lambert|4269|lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000|0|||676|-111.06 40.99 -104.05 45.01
32161|NAD83 / Puerto Rico & Virgin Is.|4269|lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000|0|||774|-68.49 14.92 -63.88 21.86
32164|NAD83 / BLM 14N (ftUS)|4269|tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-102 25.83 -95.87 49.01
32165|NAD83 / BLM 15N (ftUS)|4269|tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-96.01 25.61 -89.86 49.38
32166|NAD83 / BLM 16N (ftUS)|4269|tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-90.01 23.95 -83.91 48.32
32167|NAD83 / BLM 17N (ftUS)|4269|tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0|4|||197|-84.09 23.81 -77.99 46.13
32180|NAD83 / SCoPQ zone 2|4269|tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0|0|||197|-57 46.6 -54 53.76
32181|NAD83 / MTM zone 1|4269|tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0|0|||197|-54.5 46.56 -52.54 49.89
32182|NAD83 / MTM zone 2|4269|tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0|0|||197|-57.5 46.81 -54.49 54.71
32183|NAD83 / MTM zone 3|4269|tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0|0|||676|-60 47.5 -57.1 55.38
32184|NAD83 / MTM zone 4|4269|tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0|0|||676|-63 47.16 -60 58.92
32185|NAD83 / MTM zone 5|4269|tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0|0|||676|-66 47.95 -63 60.52
32186|NAD83 / MTM zone 6|4269|tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0|0|||676|-69 47.31 -66 59
32187|NAD83 / MTM zone 7|4269|tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0|0|||676|-72 45.01 -69 61.8
32188|NAD83 / MTM zone 8|4269|tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0|0|||197|-75 44.98 -72 62.53
32189|NAD83 / MTM zone 9|4269|tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0|0|||197|-78 43.63 -75 62.65
32190|NAD83 / MTM zone 10|4269|tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0|0|||197|-81 42.26 -78 62.45
32191|NAD83 / MTM zone 11|4269|tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0|0|||197|-83.6 41.67 -81 46
32192|NAD83 / MTM zone 12|4269|tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0|0|||197|-82.5 46 -79.5 55.21
32193|NAD83 / MTM zone 13|4269|tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0|0|||197|-85.5 46 -82.5 55.59
32194|NAD83 / MTM zone 14|4269|tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0|0|||197|-88.5 47.17 -85.5 56.7
32195|NAD83 / MTM zone 15|4269|tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0|0|||197|-91.5 47.97 -88.5 56.9
32196|NAD83 / MTM zone 16|4269|tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0|0|||197|-94.5 48.06 -91.5 55.2
32197|NAD83 / MTM zone 17|4269|tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0|0|||197|-95.16 48.69 -94.5 53.24
32198|NAD83 / Quebec Lambert|4269|lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0|0|||676|-79.85 44.99 -57.1 62.62
32199|NAD83 / Louisiana Offshore|4269|lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=1000000 y_0=0|0|||676|-94.05 28.85 -88.75 33.03
32201|WGS 72 / UTM zone 1N|4322|utm zone=1|0|||246|-180 0 -174 84
32202|WGS 72 / UTM zone 2N|4322|utm zone=2|0|||246|-174 0 -168 84
32203|WGS 72 / UTM zone 3N|4322|utm zone=3|0|||246|-168 0 -162 84
32204|WGS 72 / UTM zone 4N|4322|utm zone=4|0|||246|-162 0 -156 84
32205|WGS 72 / UTM zone 5N|4322|utm zone=5|0|||246|-156 0 -150 84
32206|WGS 72 / UTM zone 6N|4322|utm zone=6|0|||246|-150 0 -144 84
32207|WGS 72 / UTM zone 7N|4322|utm zone=7|0|||246|-144 0 -138 84
32208|WGS 72 / UTM zone 8N|4322|utm zone=8|0|||246|-138 0 -132 84
32209|WGS 72 / UTM zone 9N|4322|utm zone=9|0|||246|-132 0 -126 84
32210|WGS 72 / UTM zone 10N|4322|utm zone=10|0|||246|-126 0 -120 84
32211|WGS 72 / UTM zone 11N|4322|utm zone=11|0|||246|-120 0 -114 84
32212|WGS 72 / UTM zone 12N|4322|utm zone=12|0|||246|-114 0 -108 84
32213|WGS 72 / UTM zone 13N|4322|utm zone=13|0|||246|-108 0 -102 84
32214|WGS 72 / UTM zone 14N|4322|utm zone=14|0|||246|-102 0 -96 84
32215|WGS 72 / UTM zone 15N|4322|utm zone=15|0|||246|-96 0 -90 84
32216|WGS 72 / UTM zone 16N|4322|utm zone=16|0|||246|-90 0 -84 84
32217|WGS 72 / UTM zone 17N|4322|utm zone=17|0|||246|-84 0 -78 84
32218|WGS 72 / UTM zone 18N|4322|utm zone=18|0|||246|-78 0 -72 84
32219|WGS 72 / UTM zone 19N|4322|utm zone=19|0|||246|-72 0 -66 84
32220|WGS 72 / UTM zone 20N|4322|utm zone=20|0|||246|-66 0 -60 84
32221|WGS 72 / UTM zone 21N|4322|utm zone=21|0|||246|-60 0 -54 84
32222|WGS 72 / UTM zone 22N|4322|utm zone=22|0|||246|-54 0 -48 84
32223|WGS 72 / UTM zone 23N|4322|utm zone=23|0|||246|-48 0 -42 84
32224|WGS 72 / UTM zone 24N|4322|utm zone=24|0|||246|-42 0 -36 84
32225|WGS 72 / UTM zone 25N|4322|utm zone=25|0|||246|-36 0 -30 84
32226|WGS 72 / UTM zone 26N|4322|utm zone=26|0|||246|-30 0 -24 84
32227|WGS 72 / UTM zone 27N|4322|utm zone=27|0|||246|-24 0 -18 84
32228|WGS 72 / UTM zone 28N|4322|utm zone=28|0|||246|-18 0 -12 84
32229|WGS 72 / UTM zone 29N|4322|utm zone=29|0|||246|-12 0 -6 84
32230|WGS 72 / UTM zone 30N|4322|utm zone=30|0|||246|-6 0 0 84
32231|WGS 72 / UTM zone 31N|4322|utm zone=31|0|||246|0 0 6 84
32232|WGS 72 / UTM zone 32N|4322|utm zone=32|0|||246|6 0 12 84
32233|WGS 72 / UTM zone 33N|4322|utm zone=33|0|||246|12 0 18 84
32234|WGS 72 / UTM zone 34N|4322|utm zone=34|0|||246|18 0 24 84
32235|WGS 72 / UTM zone 35N|4322|utm zone=35|0|||246|24 0 30 84
32236|WGS 72 / UTM zone 36N|4322|utm zone=36|0|||246|30 0 36 84
32237|WGS 72 / UTM zone 37N|4322|utm zone=37|0|||246|36 0 42 84
32238|WGS 72 / UTM zone 38N|4322|utm zone=38|0|||246|42 0 48 84
32239|WGS 72 / UTM zone 39N|4322|utm zone=39|0|||246|48 0 54 84
32240|WGS 72 / UTM zone 40N|4322|utm zone=40|0|||246|54 0 60 84
32241|WGS 72 / UTM zone 41N|4322|utm zone=41|0|||246|60 0 66 84
32242|WGS 72 / UTM zone 42N|4322|utm zone=42|0|||246|66 0 72 84
32243|WGS 72 / UTM zone 43N|4322|utm zone=43|0|||246|72 0 78 84
32244|WGS 72 / UTM zone 44N|4322|utm zone=44|0|||246|78 0 84 84
32245|WGS 72 / UTM zone 45N|4322|utm zone=45|0|||246|84 0 90 84
32246|WGS 72 / UTM zone 46N|4322|utm zone=46|0|||246|90 0 96 84
32247|WGS 72 / UTM zone 47N|4322|utm zone=47|0|||246|96 0 102 84
32248|WGS 72 / UTM zone 48N|4322|utm zone=48|0|||246|102 0 108 84
32249|WGS 72 / UTM zone 49N|4322|utm zone=49|0|||246|108 0 114 84
32250|WGS 72 / UTM zone 50N|4322|utm zone=50|0|||246|114 0 120 84
32251|WGS 72 / UTM zone 51N|4322|utm zone=51|0|||246|120 0 126 84
32252|WGS 72 / UTM zone 52N|4322|utm zone=52|0|||246|126 0 132 84
32253|WGS 72 / UTM zone 53N|4322|utm zone=53|0|||246|132 0 138 84
32254|WGS 72 / UTM zone 54N|4322|utm zone=54|0|||246|138 0 144 84
32255|WGS 72 / UTM zone 55N|4322|utm zone=55|0|||246|144 0 150 84
32256|WGS 72 / UTM zone 56N|4322|utm zone=56|0|||246|150 0 156 84
32257|WGS 72 / UTM zone 57N|4322|utm zone=57|0|||246|156 0 162 84
32258|WGS 72 / UTM zone 58N|4322|utm zone=58|0|||246|162 0 168 84
32259|WGS 72 / UTM zone 59N|4322|utm zone=59|0|||246|168 0 174 84
32260|WGS 72 / UTM zone 60N|4322|utm zone=60|0|||246|174 0 180 84
32301|WGS 72 / UTM zone 1S|4322|utm zone=1 south|0|||246|-180 -80 -174 0
32302|WGS 72 / UTM zone 2S|4322|utm zone=2 south|0|||246|-174 -80 -168 0
32303|WGS 72 / UTM zone 3S|4322|utm zone=3 south|0|||246|-168 -80 -162 0
32304|WGS 72 / UTM zone 4S|4322|utm zone=4 south|0|||246|-162 -80 -156 0
32305|WGS 72 / UTM zone 5S|4322|utm zone=5 south|0|||246|-156 -80 -150 0
32306|WGS 72 / UTM zone 6S|4322|utm zone=6 south|0|||246|-150 -80 -144 0
32307|WGS 72 / UTM zone 7S|4322|utm zone=7 south|0|||246|-144 -80 -138 0
32308|WGS 72 / UTM zone 8S|4322|utm zone=8 south|0|||246|-138 -80 -132 0
32309|WGS 72 / UTM zone 9S|4322|utm zone=9 south|0|||246|-132 -80 -126 0
32310|WGS 72 / UTM zone 10S|4322|utm zone=10 south|0|||246|-126 -80 -120 0
32311|WGS 72 / UTM zone 11S|4322|utm zone=11 south|0|||246|-120 -80 -114 0
32312|WGS 72 / UTM zone 12S|4322|utm zone=12 south|0|||246|-114 -80 -108 0
32313|WGS 72 / UTM zone 13S|4322|utm zone=13 south|0|||246|-108 -80 -102 0
32314|WGS 72 / UTM zone 14S|4322|utm zone=14 south|0|||246|-102 -80 -96 0
32315|WGS 72 / UTM zone 15S|4322|utm zone=15 south|0|||246|-96 -80 -90 0
32316|WGS 72 / UTM zone 16S|4322|utm zone=16 south|0|||246|-90 -80 -84 0
32317|WGS 72 / UTM zone 17S|4322|utm zone=17 south|0|||246|-84 -80 -78 0
32318|WGS 72 / UTM zone 18S|4322|utm zone=18 south|0|||246|-78 -80 -72 0
32319|WGS 72 / UTM zone 19S|4322|utm zone=19 south|0|||246|-72 -80 -66 0
32320|WGS 72 / UTM zone 20S|4322|utm zone=20 south|0|||246|-66 -80 -60 0
32321|WGS 72 / UTM zone 21S|4322|utm zone=21 south|0|||246|-60 -80 -54 0
32322|WGS 72 / UTM zone 22S|4322|utm zone=22 south|0|||246|-54 -80 -48 0
32323|WGS 72 / UTM zone 23S|4322|utm zone=23 south|0|||246|-48 -80 -42 0
32324|WGS 72 / UTM zone 24S|4322|utm zone=24 south|0|||246|-42 -80 -36 0
32325|WGS 72 / UTM zone 25S|4322|utm zone=25 south|0|||246|-36 -80 -30 0
32326|WGS 72 / UTM zone 26S|4322|utm zone=26 south|0|||246|-30 -80 -24 0
32327|WGS 72 / UTM zone 27S|4322|utm zone=27 south|0|||246|-24 -80 -18 0
32328|WGS 72 / UTM zone 28S|4322|utm zone=28 south|0|||246|-18 -80 -12 0
32329|WGS 72 / UTM zone 29S|4322|utm zone=29 south|0|||246|-12 -80 -6 0
32330|WGS 72 / UTM zone 30S|4322|utm zone=30 south|0|||246|-6 -80 0 0
32331|WGS 72 / UTM zone 31S|4322|utm zone=31 south|0|||246|0 -80 6 0
32332|WGS 72 / UTM zone 32S|4322|utm zone=32 south|0|||246|6 -80 12 0
32333|WGS 72 / UTM zone 33S|4322|utm zone=33 south|0|||246|12 -80 18 0
32334|WGS 72 / UTM zone 34S|4322|utm zone=34 south|0|||246|18 -80 24 0
32335|WGS 72 / UTM zone 35S|4322|utm zone=35 south|0|||246|24 -80 30 0
32336|WGS 72 / UTM zone 36S|4322|utm zone=36 south|0|||246|30 -80 36 0
32337|WGS 72 / UTM zone 37S|4322|utm zone=37 south|0|||246|36 -80 42 0
32338|WGS 72 / UTM zone 38S|4322|utm zone=38 south|0|||246|42 -80 48 0
32339|WGS 72 / UTM zone 39S|4322|utm zone=39 south|0|||246|48 -80 54 0
32340|WGS 72 / UTM zone 40S|4322|utm zone=40 south|0|||246|54 -80 60 0
32341|WGS 72 / UTM zone 41S|4322|utm zone=41 south|0|||246|60 -80 66 0
32342|WGS 72 / UTM zone 42S|4322|utm zone=42 south|0|||246|66 -80 72 0
32343|WGS 72 / UTM zone 43S|4322|utm zone=43 south|0|||246|72 -80 78 0
32344|WGS 72 / UTM zone 44S|4322|utm zone=44 south|0|||246|78 -80 84 0
32345|WGS 72 / UTM zone 45S|4322|utm zone=45 south|0|||246|84 -80 90 0
32346|WGS 72 / UTM zone 46S|4322|utm zone=46 south|0|||246|90 -80 96 0
32347|WGS 72 / UTM zone 47S|4322|utm zone=47 south|0|||246|96 -80 102 0
32348|WGS 72 / UTM zone 48S|4322|utm zone=48 south|0|||246|102 -80 108 0
32349|WGS 72 / UTM zone 49S|4322|utm zone=49 south|0|||246|108 -80 114 0
32350|WGS 72 / UTM zone 50S|4322|utm zone=50 south|0|||246|114 -80 120 0
32351|WGS 72 / UTM zone 51S|4322|utm zone=51 south|0|||246|120 -80 126 0
32352|WGS 72 / UTM zone 52S|4322|utm zone=52 south|0|||246|126 -80 132 0
32353|WGS 72 / UTM zone 53S|4322|utm zone=53 south|0|||246|132 -80 138 0
32354|WGS 72 / UTM zone 54S|4322|utm zone=54 south|0|||246|138 -80 144 0
32355|WGS 72 / UTM zone 55S|4322|utm zone=55 south|0|||246|144 -80 150 0
32356|WGS 72 / UTM zone 56S|4322|utm zone=56 south|0|||246|150 -80 156 0
32357|WGS 72 / UTM zone 57S|4322|utm zone=57 south|0|||246|156 -80 162 0
32358|WGS 72 / UTM zone 58S|4322|utm zone=58 south|0|||246|162 -80 168 0
32359|WGS 72 / UTM zone 59S|4322|utm zone=59 south|0|||246|168 -80 174 0
32360|WGS 72 / UTM zone 60S|4322|utm zone=60 south|0|||246|174 -80 180 0
32401|WGS 72BE / UTM zone 1N|4324|utm zone=1|0|||247|-180 0 -174 84
32402|WGS 72BE / UTM zone 2N|4324|utm zone=2|0|||247|-174 0 -168 84
32403|WGS 72BE / UTM zone 3N|4324|utm zone=3|0|||247|-168 0 -162 84
32404|WGS 72BE / UTM zone 4N|4324|utm zone=4|0|||247|-162 0 -156 84
32405|WGS 72BE / UTM zone 5N|4324|utm zone=5|0|||247|-156 0 -150 84
32406|WGS 72BE / UTM zone 6N|4324|utm zone=6|0|||247|-150 0 -144 84
32407|WGS 72BE / UTM zone 7N|4324|utm zone=7|0|||247|-144 0 -138 84
32408|WGS 72BE / UTM zone 8N|4324|utm zone=8|0|||247|-138 0 -132 84
32409|WGS 72BE / UTM zone 9N|4324|utm zone=9|0|||247|-132 0 -126 84
32410|WGS 72BE / UTM zone 10N|4324|utm zone=10|0|||247|-126 0 -120 84
32411|WGS 72BE / UTM zone 11N|4324|utm zone=11|0|||247|-120 0 -114 84
32412|WGS 72BE / UTM zone 12N|4324|utm zone=12|0|||247|-114 0 -108 84
32413|WGS 72BE / UTM zone 13N|4324|utm zone=13|0|||247|-108 0 -102 84
32414|WGS 72BE / UTM zone 14N|4324|utm zone=14|0|||247|-102 0 -96 84
32415|WGS 72BE / UTM zone 15N|4324|utm zone=15|0|||247|-96 0 -90 84
32416|WGS 72BE / UTM zone 16N|4324|utm zone=16|0|||247|-90 0 -84 84
32417|WGS 72BE / UTM zone 17N|4324|utm zone=17|0|||247|-84 0 -78 84
32418|WGS 72BE / UTM zone 18N|4324|utm zone=18|0|||247|-78 0 -72 84
32419|WGS 72BE / UTM zone 19N|4324|utm zone=19|0|||247|-72 0 -66 84
32420|WGS 72BE / UTM zone 20N|4324|utm zone=20|0|||247|-66 0 -60 84
32421|WGS 72BE / UTM zone 21N|4324|utm zone=21|0|||247|-60 0 -54 84
32422|WGS 72BE / UTM zone 22N|4324|utm zone=22|0|||247|-54 0 -48 84
32423|WGS 72BE / UTM zone 23N|4324|utm zone=23|0|||247|-48 0 -42 84
32424|WGS 72BE / UTM zone 24N|4324|utm zone=24|0|||247|-42 0 -36 84
32425|WGS 72BE / UTM zone 25N|4324|utm zone=25|0|||247|-36 0 -30 84
32426|WGS 72BE / UTM zone 26N|4324|utm zone=26|0|||247|-30 0 -24 84
32427|WGS 72BE / UTM zone 27N|4324|utm zone=27|0|||247|-24 0 -18 84
32428|WGS 72BE / UTM zone 28N|4324|utm zone=28|0|||247|-18 0 -12 84
32429|WGS 72BE / UTM zone 29N|4324|utm zone=29|0|||247|-12 0 -6 84
32430|WGS 72BE / UTM zone 30N|4324|utm zone=30|0|||247|-6 0 0 84
32431|WGS 72BE / UTM zone 31N|4324|utm zone=31|0|||247|0 0 6 84
32432|WGS 72BE / UTM zone 32N|4324|utm zone=32|0|||247|6 0 12 84
32433|WGS 72BE / UTM zone 33N|4324|utm zone=33|0|||247|12 0 18 84
32434|WGS 72BE / UTM zone 34N|4324|utm zone=34|0|||247|18 0 24 84
32435|WGS 72BE / UTM zone 35N|4324|utm zone=35|0|||247|24 0 30 84
32436|WGS 72BE / UTM zone 36N|4324|utm zone=36|0|||247|30 0 36 84
32437|WGS 72BE / UTM zone 37N|4324|utm zone=37|0|||247|36 0 42 84
32438|WGS 72BE / UTM zone 38N|4324|utm zone=38|0|||247|42 0 48 84
32439|WGS 72BE / UTM zone 39N|4324|utm zone=39|0|||247|48 0 54 84
32440|WGS 72BE / UTM zone 40N|4324|utm zone=40|0|||247|54 0 60 84
32441|WGS 72BE / UTM zone 41N|4324|utm zone=41|0|||247|60 0 66 84
32442|WGS 72BE / UTM zone 42N|4324|utm zone=42|0|||247|66 0 72 84
32443|WGS 72BE / UTM zone 43N|4324|utm zone=43|0|||247|72 0 78 84
32444|WGS 72BE / UTM zone 44N|4324|utm zone=44|0|||247|78 0 84 84
32445|WGS 72BE / UTM zone 45N|4324|utm zone=45|0|||247|84 0 90 84
32446|WGS 72BE / UTM zone 46N|4324|utm zone=46|0|||247|90 0 96 84
32447|WGS 72BE / UTM zone 47N|4324|utm zone=47|0|||247|96 0 102 84
32448|WGS 72BE / UTM zone 48N|4324|utm zone=48|0|||247|102 0 108 84
32449|WGS 72BE / UTM zone 49N|4324|utm zone=49|0|||247|108 0 114 84
32450|WGS 72BE / UTM zone 50N|4324|utm zone=50|0|||247|114 0 120 84
32451|WGS 72BE / UTM zone 51N|4324|utm zone=51|0|||247|120 0 126 84
32452|WGS 72BE / UTM zone 52N|4324|utm zone=52|0|||247|126 0 132 84
32453|WGS 72BE / UTM zone 53N|4324|utm zone=53|0|||247|132 0 138 84
32454|WGS 72BE / UTM zone 54N|4324|utm zone=54|0|||247|138 0 144 84
32455|WGS 72BE / UTM zone 55N|4324|utm zone=55|0|||247|144 0 150 84
32456|WGS 72BE / UTM zone 56N|4324|utm zone=56|0|||247|150 0 156 84
32457|WGS 72BE / UTM zone 57N|4324|utm zone=57|0|||247|156 0 162 84
32458|WGS 72BE / UTM zone 58N|4324|utm zone=58|0|||247|162 0 168 84
32459|WGS 72BE / UTM zone 59N|4324|utm zone=59|0|||247|168 0 174 84
32460|WGS 72BE / UTM zone 60N|4324|utm zone=60|0|||247|174 0 180 84
32501|WGS 72BE / UTM zone 1S|4324|utm zone=1 south|0|||247|-180 -80 -174 0
32502|WGS 72BE / UTM zone 2S|4324|utm zone=2 south|0|||247|-174 -80 -168 0
32503|WGS 72BE / UTM zone 3S|4324|utm zone=3 south|0|||247|-168 -80 -162 0
32504|WGS 72BE / UTM zone 4S|4324|utm zone=4 south|0|||247|-162 -80 -156 0
32505|WGS 72BE / UTM zone 5S|4324|utm zone=5 south|0|||247|-156 -80 -150 0
32506|WGS 72BE / UTM zone 6S|4324|utm zone=6 south|0|||247|-150 -80 -144 0
32507|WGS 72BE / UTM zone 7S|4324|utm zone=7 south|0|||247|-144 -80 -138 0
32508|WGS 72BE / UTM zone 8S|4324|utm zone=8 south|0|||247|-138 -80 -132 0
32509|WGS 72BE / UTM zone 9S|4324|utm zone=9 south|0|||247|-132 -80 -126 0
32510|WGS 72BE / UTM zone 10S|4324|utm zone=10 south|0|||247|-126 -80 -120 0
32511|WGS 72BE / UTM zone 11S|4324|utm zone=11 south|0|||247|-120 -80 -114 0
32512|WGS 72BE / UTM zone 12S|4324|utm zone=12 south|0|||247|-114 -80 -108 0
32513|WGS 72BE / UTM zone 13S|4324|utm zone=13 south|0|||247|-108 -80 -102 0
32514|WGS 72BE / UTM zone 14S|4324|utm zone=14 south|0|||247|-102 -80 -96 0
32515|WGS 72BE / UTM zone 15S|4324|utm zone=15 south|0|||247|-96 -80 -90 0
32516|WGS 72BE / UTM zone 16S|4324|utm zone=16 south|0|||247|-90 -80 -84 0
32517|WGS 72BE / UTM zone 17S|4324|utm zone=17 south|0|||247|-84 -80 -78 0
32518|WGS 72BE / UTM zone 18S|4324|utm zone=18 south|0|||247|-78 -80 -72 0
32519|WGS 72BE / UTM zone 19S|4324|utm zone=19 south|0|||247|-72 -80 -66 0
32520|WGS 72BE / UTM zone 20S|4324|utm zone=20 south|0|||247|-66 -80 -60 0
32521|WGS 72BE / UTM zone 21S|4324|utm zone=21 south|0|||247|-60 -80 -54 0
32522|WGS 72BE / UTM zone 22S|4324|utm zone=22 south|0|||247|-54 -80 -48 0
32523|WGS 72BE / UTM zone 23S|4324|utm zone=23 south|0|||247|-48 -80 -42 0
32524|WGS 72BE / UTM zone 24S|4324|utm zone=24 south|0|||247|-42 -80 -36 0
32525|WGS 72BE / UTM zone 25S|4324|utm zone=25 south|0|||247|-36 -80 -30 0
32526|WGS 72BE / UTM zone 26S|4324|utm zone=26 south|0|||247|-30 -80 -24 0
32527|WGS 72BE / UTM zone 27S|4324|utm zone=27 south|0|||247|-24 -80 -18 0
32528|WGS 72BE / UTM zone 28S|4324|utm zone=28 south|0|||247|-18 -80 -12 0
32529|WGS 72BE / UTM zone 29S|4324|utm zone=29 south|0|||247|-12 -80 -6 0
32530|WGS 72BE / UTM zone 30S|4324|utm zone=30 south|0|||247|-6 -80 0 0
32531|WGS 72BE / UTM zone 31S|4324|utm zone=31 south|0|||247|0 -80 6 0
32532|WGS 72BE / UTM zone 32S|4324|utm zone=32 south|0|||247|6 -80 12 0
32533|WGS 72BE / UTM zone 33S|4324|utm zone=33 south|0|||247|12 -80 18 0
32534|WGS 72BE / UTM zone 34S|4324|utm zone=34 south|0|||247|18 -80 24 0
32535|WGS 72BE / UTM zone 35S|4324|utm zone=35 south|0|||247|24 -80 30 0
32536|WGS 72BE / UTM zone 36S|4324|utm zone=36 south|0|||247|30 -80 36 0
32537|WGS 72BE / UTM zone 37S|4324|utm zone=37 south|0|||247|36 -80 42 0
32538|WGS 72BE / UTM zone 38S|4324|utm zone=38 south|0|||247|42 -80 48 0
32539|WGS 72BE / UTM zone 39S|4324|utm zone=39 south|0|||247|48 -80 54 0
32540|WGS 72BE / UTM zone 40S|4324|utm zone=40 south|0|||247|54 -80 60 0
32541|WGS 72BE / UTM zone 41S|4324|utm zone=41 south|0|||247|60 -80 66 0
32542|WGS 72BE / UTM zone 42S|4324|utm zone=42 south|0|||247|66 -80 72 0
32543|WGS 72BE / UTM zone 43S|4324|utm zone=43 south|0|||247|72 -80 78 0
32544|WGS 72BE / UTM zone 44S|4324|utm zone=44 south|0|||247|78 -80 84 0
32545|WGS 72BE / UTM zone 45S|4324|utm zone=45 south|0|||247|84 -80 90 0
32546|WGS 72BE / UTM zone 46S|4324|utm zone=46 south|0|||247|90 -80 96 0
32547|WGS 72BE / UTM zone 47S|4324|utm zone=47 south|0|||247|96 -80 102 0
32548|WGS 72BE / UTM zone 48S|4324|utm zone=48 south|0|||247|102 -80 108 0
32549|WGS 72BE / UTM zone 49S|4324|utm zone=49 south|0|||247|108 -80 114 0
32550|WGS 72BE / UTM zone 50S|4324|utm zone=50 south|0|||247|114 -80 120 0
32551|WGS 72BE / UTM zone 51S|4324|utm zone=51 south|0|||247|120 -80 126 0
32552|WGS 72BE / UTM zone 52S|4324|utm zone=52 south|0|||247|126 -80 132 0
32553|WGS 72BE / UTM zone 53S|4324|utm zone=53 south|0|||247|132 -80 138 0
32554|WGS 72BE / UTM zone 54S|4324|utm zone=54 south|0|||247|138 -80 144 0
32555|WGS 72BE / UTM zone 55S|4324|utm zone=55 south|0|||247|144 -80 150 0
32556|WGS 72BE / UTM zone 56S|4324|utm zone=56 south|0|||247|150 -80 156 0
32557|WGS 72BE / UTM zone 57S|4324|utm zone=57 south|0|||247|156 -80 162 0
32558|WGS 72BE / UTM zone 58S|4324|utm zone=58 south|0|||247|162 -80 168 0
32559|WGS 72BE / UTM zone 59S|4324|utm zone=59 south|0|||247|168 -80 174 0
32560|WGS 72BE / UTM zone 60S|4324|utm zone=60 south|0|||247|174 -80 180 0
32601|WGS 84 / UTM zone 1N|4326|utm zone=1|0|||248|-180 0 -174 84
32602|WGS 84 / UTM zone 2N|4326|utm zone=2|0|||248|-174 0 -168 84
32603|WGS 84 / UTM zone 3N|4326|utm zone=3|0|||248|-168 0 -162 84
32604|WGS 84 / UTM zone 4N|4326|utm zone=4|0|||248|-162 0 -156 84
32605|WGS 84 / UTM zone 5N|4326|utm zone=5|0|||248|-156 0 -150 84
32606|WGS 84 / UTM zone 6N|4326|utm zone=6|0|||248|-150 0 -144 84
32607|WGS 84 / UTM zone 7N|4326|utm zone=7|0|||248|-144 0 -138 84
32608|WGS 84 / UTM zone 8N|4326|utm zone=8|0|||248|-138 0 -132 84
32609|WGS 84 / UTM zone 9N|4326|utm zone=9|0|||248|-132 0 -126 84
32610|WGS 84 / UTM zone 10N|4326|utm zone=10|0|||248|-126 0 -120 84
32611|WGS 84 / UTM zone 11N|4326|utm zone=11|0|||248|-120 0 -114 84
32612|WGS 84 / UTM zone 12N|4326|utm zone=12|0|||248|-114 0 -108 84
32613|WGS 84 / UTM zone 13N|4326|utm zone=13|0|||248|-108 0 -102 84
32614|WGS 84 / UTM zone 14N|4326|utm zone=14|0|||248|-102 0 -96 84
32615|WGS 84 / UTM zone 15N|4326|utm zone=15|0|||248|-96 0 -90 84
32616|WGS 84 / UTM zone 16N|4326|utm zone=16|0|||248|-90 0 -84 84
32617|WGS 84 / UTM zone 17N|4326|utm zone=17|0|||248|-84 0 -78 84
32618|WGS 84 / UTM zone 18N|4326|utm zone=18|0|||248|-78 0 -72 84
32619|WGS 84 / UTM zone 19N|4326|utm zone=19|0|||248|-72 0 -66 84
32620|WGS 84 / UTM zone 20N|4326|utm zone=20|0|||248|-66 0 -60 84
32621|WGS 84 / UTM zone 21N|4326|utm zone=21|0|||248|-60 0 -54 84
32622|WGS 84 / UTM zone 22N|4326|utm zone=22|0|||248|-54 0 -48 84
32623|WGS 84 / UTM zone 23N|4326|utm zone=23|0|||248|-48 0 -42 84
32624|WGS 84 / UTM zone 24N|4326|utm zone=24|0|||248|-42 0 -36 84
32625|WGS 84 / UTM zone 25N|4326|utm zone=25|0|||248|-36 0 -30 84
32626|WGS 84 / UTM zone 26N|4326|utm zone=26|0|||248|-30 0 -24 84
32627|WGS 84 / UTM zone 27N|4326|utm zone=27|0|||248|-24 0 -18 84
32628|WGS 84 / UTM zone 28N|4326|utm zone=28|0|||248|-18 0 -12 84
32629|WGS 84 / UTM zone 29N|4326|utm zone=29|0|||248|-12.01 0 -6 84.01
32630|WGS 84 / UTM zone 30N|4326|utm zone=30|0|||248|-6 0 0 84
32631|WGS 84 / UTM zone 31N|4326|utm zone=31|0|||248|0 0 6 84
32632|WGS 84 / UTM zone 32N|4326|utm zone=32|0|||248|6 0 12 84
32633|WGS 84 / UTM zone 33N|4326|utm zone=33|0|||248|12 0 18 84
32634|WGS 84 / UTM zone 34N|4326|utm zone=34|0|||248|18 0 24 84
32635|WGS 84 / UTM zone 35N|4326|utm zone=35|0|||248|24 0 30 84
32636|WGS 84 / UTM zone 36N|4326|utm zone=36|0|||248|30 0 36 84
32637|WGS 84 / UTM zone 37N|4326|utm zone=37|0|||248|36 0 42 84
32638|WGS 84 / UTM zone 38N|4326|utm zone=38|0|||248|42 0 48 84
32639|WGS 84 / UTM zone 39N|4326|utm zone=39|0|||248|48 0 54 84
32640|WGS 84 / UTM zone 40N|4326|utm zone=40|0|||248|54 0 60 84
32641|WGS 84 / UTM zone 41N|4326|utm zone=41|0|||248|60 0 66 84
32642|WGS 84 / UTM zone 42N|4326|utm zone=42|0|||248|66 0 72 84
32643|WGS 84 / UTM zone 43N|4326|utm zone=43|0|||248|72 0 78 84
32644|WGS 84 / UTM zone 44N|4326|utm zone=44|0|||248|78 0 84 84
32645|WGS 84 / UTM zone 45N|4326|utm zone=45|0|||248|84 0 90 84
32646|WGS 84 / UTM zone 46N|4326|utm zone=46|0|||248|90 0 96 84
32647|WGS 84 / UTM zone 47N|4326|utm zone=47|0|||248|96 0 102 84
32648|WGS 84 / UTM zone 48N|4326|utm zone=48|0|||248|102 0 108 84
32649|WGS 84 / UTM zone 49N|4326|utm zone=49|0|||248|108 0 114 84
32650|WGS 84 / UTM zone 50N|4326|utm zone=50|0|||248|114 0 120 84
32651|WGS 84 / UTM zone 51N|4326|utm zone=51|0|||248|120 0 126 84
32652|WGS 84 / UTM zone 52N|4326|utm zone=52|0|||248|126 0 132 84
32653|WGS 84 / UTM zone 53N|4326|utm zone=53|0|||248|132 0 138 84
32654|WGS 84 / UTM zone 54N|4326|utm zone=54|0|||248|138 0 144 84
32655|WGS 84 / UTM zone 55N|4326|utm zone=55|0|||248|144 0 150 84
32656|WGS 84 / UTM zone 56N|4326|utm zone=56|0|||248|150 0 156 84
32657|WGS 84 / UTM zone 57N|4326|utm zone=57|0|||248|156 0 162 84
32658|WGS 84 / UTM zone 58N|4326|utm zone=58|0|||248|162 0 168 84
32659|WGS 84 / UTM zone 59N|4326|utm zone=59|0|||248|168 0 174 84
32660|WGS 84 / UTM zone 60N|4326|utm zone=60|0|||248|174 0 180 84
32661|WGS 84 / UPS North (N,E)|4326|stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 60 180 90
32662|WGS 84 / Plate Carree|4326|eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 90
32663|WGS 84 / World Equidistant Cylindrical|4326|eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0|0|||248|-180 -90 180 90
32664|WGS 84 / BLM 14N (ftUS)|4326|tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0|4|||248|-97.22 25.97 -95.87 28.43
32665|WGS 84 / BLM 15N (ftUS)|4326|tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0|4|||248|-96 25.61 -89.86 29.73
32666|WGS 84 / BLM 16N (ftUS)|4326|tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0|4|||248|-90.01 23.95 -83.91 30.25
32667|WGS 84 / BLM 17N (ftUS)|4326|tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0|4|||248|-84.09 23.82 -81.17 29.94
32701|WGS 84 / UTM zone 1S|4326|utm zone=1 south|0|||248|-180 -80 -174 0
32702|WGS 84 / UTM zone 2S|4326|utm zone=2 south|0|||248|-174 -80 -168 0
32703|WGS 84 / UTM zone 3S|4326|utm zone=3 south|0|||248|-168 -80 -162 0
32704|WGS 84 / UTM zone 4S|4326|utm zone=4 south|0|||248|-162 -80 -156 0
32705|WGS 84 / UTM zone 5S|4326|utm zone=5 south|0|||248|-156 -80 -150 0
32706|WGS 84 / UTM zone 6S|4326|utm zone=6 south|0|||248|-150 -80 -144 0
32707|WGS 84 / UTM zone 7S|4326|utm zone=7 south|0|||248|-144 -80 -138 0
32708|WGS 84 / UTM zone 8S|4326|utm zone=8 south|0|||248|-138 -80 -132 0
32709|WGS 84 / UTM zone 9S|4326|utm zone=9 south|0|||248|-132 -80 -126 0
32710|WGS 84 / UTM zone 10S|4326|utm zone=10 south|0|||248|-126 -80 -120 0
32711|WGS 84 / UTM zone 11S|4326|utm zone=11 south|0|||248|-120 -80 -114 0
32712|WGS 84 / UTM zone 12S|4326|utm zone=12 south|0|||248|-114 -80 -108 0
32713|WGS 84 / UTM zone 13S|4326|utm zone=13 south|0|||248|-108 -80 -102 0
32714|WGS 84 / UTM zone 14S|4326|utm zone=14 south|0|||248|-102 -80 -96 0
32715|WGS 84 / UTM zone 15S|4326|utm zone=15 south|0|||248|-96 -80 -90 0
32716|WGS 84 / UTM zone 16S|4326|utm zone=16 south|0|||248|-90 -80 -84 0
32717|WGS 84 / UTM zone 17S|4326|utm zone=17 south|0|||248|-84 -80 -78 0
32718|WGS 84 / UTM zone 18S|4326|utm zone=18 south|0|||248|-78 -80 -72 0
32719|WGS 84 / UTM zone 19S|4326|utm zone=19 south|0|||248|-72 -80 -66 0
32720|WGS 84 / UTM zone 20S|4326|utm zone=20 south|0|||248|-66 -80 -60 0
32721|WGS 84 / UTM zone 21S|4326|utm zone=21 south|0|||248|-60 -80 -54 0
32722|WGS 84 / UTM zone 22S|4326|utm zone=22 south|0|||248|-54 -80 -48 0
32723|WGS 84 / UTM zone 23S|4326|utm zone=23 south|0|||248|-48 -80 -42 0
32724|WGS 84 / UTM zone 24S|4326|utm zone=24 south|0|||248|-42 -80 -36 0
32725|WGS 84 / UTM zone 25S|4326|utm zone=25 south|0|||248|-36 -80 -30 0
32726|WGS 84 / UTM zone 26S|4326|utm zone=26 south|0|||248|-30 -80 -24 0
32727|WGS 84 / UTM zone 27S|4326|utm zone=27 south|0|||248|-24 -80 -18 0
32728|WGS 84 / UTM zone 28S|4326|utm zone=28 south|0|||248|-18 -80 -12 0
32729|WGS 84 / UTM zone 29S|4326|utm zone=29 south|0|||248|-12 -80 -6 0
32730|WGS 84 / UTM zone 30S|4326|utm zone=30 south|0|||248|-6 -80 0 0
32731|WGS 84 / UTM zone 31S|4326|utm zone=31 south|0|||248|0 -80 6 0
32732|WGS 84 / UTM zone 32S|4326|utm zone=32 south|0|||248|6 -80 12 0
32733|WGS 84 / UTM zone 33S|4326|utm zone=33 south|0|||248|12 -80 18 0
32734|WGS 84 / UTM zone 34S|4326|utm zone=34 south|0|||248|18 -80 24 0
32735|WGS 84 / UTM zone 35S|4326|utm zone=35 south|0|||248|24 -80 30 0
32736|WGS 84 / UTM zone 36S|4326|utm zone=36 south|0|||248|30 -80 36 0
32737|WGS 84 / UTM zone 37S|4326|utm zone=37 south|0|||248|36 -80 42 0
32738|WGS 84 / UTM zone 38S|4326|utm zone=38 south|0|||248|42 -80 48 0
32739|WGS 84 / UTM zone 39S|4326|utm zone=39 south|0|||248|48 -80 54 0
32740|WGS 84 / UTM zone 40S|4326|utm zone=40 south|0|||248|54 -80 60 0
32741|WGS 84 / UTM zone 41S|4326|utm zone=41 south|0|||248|60 -80 66 0
32742|WGS 84 / UTM zone 42S|4326|utm zone=42 south|0|||248|66 -80 72 0
32743|WGS 84 / UTM zone 43S|4326|utm zone=43 south|0|||248|72 -80 78 0
32744|WGS 84 / UTM zone 44S|4326|utm zone=44 south|0|||248|78 -80 84 0
32745|WGS 84 / UTM zone 45S|4326|utm zone=45 south|0|||248|84 -80 90 0
32746|WGS 84 / UTM zone 46S|4326|utm zone=46 south|0|||248|90 -80 96 0
32747|WGS 84 / UTM zone 47S|4326|utm zone=47 south|0|||248|96 -80 102 0
32748|WGS 84 / UTM zone 48S|4326|utm zone=48 south|0|||248|102 -80 108 0
32749|WGS 84 / UTM zone 49S|4326|utm zone=49 south|0|||248|108 -80 114 0
32750|WGS 84 / UTM zone 50S|4326|utm zone=50 south|0|||248|114 -80 120 0
32751|WGS 84 / UTM zone 51S|4326|utm zone=51 south|0|||248|120 -80 126 0
32752|WGS 84 / UTM zone 52S|4326|utm zone=52 south|0|||248|126 -80 132 0
32753|WGS 84 / UTM zone 53S|4326|utm zone=53 south|0|||248|132 -80 138 0
32754|WGS 84 / UTM zone 54S|4326|utm zone=54 south|0|||248|138 -80 144 0
32755|WGS 84 / UTM zone 55S|4326|utm zone=55 south|0|||248|144 -80 150 0
32756|WGS 84 / UTM zone 56S|4326|utm zone=56 south|0|||248|150 -80 156 0
32757|WGS 84 / UTM zone 57S|4326|utm zone=57 south|0|||248|156 -80 162 0
32758|WGS 84 / UTM zone 58S|4326|utm zone=58 south|0|||248|162 -80 168 0
32759|WGS 84 / UTM zone 59S|4326|utm zone=59 south|0|||248|168 -80 174 0
32760|WGS 84 / UTM zone 60S|4326|utm zone=60 south|0|||248|174 -80 180 0
32761|WGS 84 / UPS South (N,E)|4326|stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000|0|||248|-180 -90 180 -60
32766|WGS 84 / TM 36 SE|4326|tmerc lat_0=0 lon_0=36 k=0.9996 x_0=500000 y_0=10000000|0|||248|32.64 -27.71 43.03 -10.09
900913|Google Maps Global Mercator|4326|merc lon_0=0 k=1 x_0=0 y_0=0 R=6378137|0|||248|-180 -85.06 180 85.06
# compound
3901|2393|KKJ / Finland Uniform Coordinate System + N60 height
3902|5048|ETRS89 / TM35FIN(N,E) + N60 height
3903|5048|ETRS89 / TM35FIN(N,E) + N2000 height
4097|4093|ETRS89 / DKTM1 + DVR90 height
4098|4094|ETRS89 / DKTM2 + DVR90 height
4099|4095|ETRS89 / DKTM3 + DVR90 height
4100|4096|ETRS89 / DKTM4 + DVR90 height
5318|5316|ETRS89 / Faroe TM + FVR09 height
5498|4269|NAD83 + NAVD88 height
5499|4152|NAD83(HARN) + NAVD88 height
5500|4759|NAD83(NSRS2007) + NAVD88 height
5554|25831|ETRS89 / UTM zone 31N + DHHN92 height
5555|25832|ETRS89 / UTM zone 32N + DHHN92 height
5556|25833|ETRS89 / UTM zone 33N + DHHN92 height
5598|5596|FEH2010 / Fehmarnbelt TM + FCSVR10 height
5628|4619|SWEREF99 + RH2000 height
5698|2154|RGF93 v1 / Lambert-93 + NGF-IGN69 height
5699|2154|RGF93 v1 / Lambert-93 + NGF-IGN78 height
5707|27571|NTF (Paris) / Lambert zone I + NGF-IGN69 height
5708|27574|NTF (Paris) / Lambert zone IV + NGF-IGN78 height
5832|5682|DB_REF / 3-degree Gauss-Kruger zone 2 (E-N) + DHHN92 height
5833|5683|DB_REF / 3-degree Gauss-Kruger zone 3 (E-N) + DHHN92 height
5834|5684|DB_REF / 3-degree Gauss-Kruger zone 4 (E-N) + DHHN92 height
5835|5685|DB_REF / 3-degree Gauss-Kruger zone 5 (E-N) + DHHN92 height
5845|3006|SWEREF99 TM + RH2000 height
5846|3007|SWEREF99 12 00 + RH2000 height
5847|3008|SWEREF99 13 30 + RH2000 height
5848|3009|SWEREF99 15 00 + RH2000 height
5849|3010|SWEREF99 16 30 + RH2000 height
5850|3011|SWEREF99 18 00 + RH2000 height
5851|3012|SWEREF99 14 15 + RH2000 height
5852|3013|SWEREF99 15 45 + RH2000 height
5853|3014|SWEREF99 17 15 + RH2000 height
5854|3015|SWEREF99 18 45 + RH2000 height
5855|3016|SWEREF99 20 15 + RH2000 height
5856|3017|SWEREF99 21 45 + RH2000 height
5857|3018|SWEREF99 23 15 + RH2000 height
5942|4258|ETRS89 + NN2000 height
5945|5105|ETRS89 / NTM zone 5 + NN2000 height
5946|5106|ETRS89 / NTM zone 6 + NN2000 height
5947|5107|ETRS89 / NTM zone 7 + NN2000 height
5948|5108|ETRS89 / NTM zone 8 + NN2000 height
5949|5109|ETRS89 / NTM zone 9 + NN2000 height
5950|5110|ETRS89 / NTM zone 10 + NN2000 height
5951|5111|ETRS89 / NTM zone 11 + NN2000 height
5952|5112|ETRS89 / NTM zone 12 + NN2000 height
5953|5113|ETRS89 / NTM zone 13 + NN2000 height
5954|5114|ETRS89 / NTM zone 14 + NN2000 height
5955|5115|ETRS89 / NTM zone 15 + NN2000 height
5956|5116|ETRS89 / NTM zone 16 + NN2000 height
5957|5117|ETRS89 / NTM zone 17 + NN2000 height
5958|5118|ETRS89 / NTM zone 18 + NN2000 height
5959|5119|ETRS89 / NTM zone 19 + NN2000 height
5960|5120|ETRS89 / NTM zone 20 + NN2000 height
5961|5121|ETRS89 / NTM zone 21 + NN2000 height
5962|5122|ETRS89 / NTM zone 22 + NN2000 height
5963|5123|ETRS89 / NTM zone 23 + NN2000 height
5964|5124|ETRS89 / NTM zone 24 + NN2000 height
5965|5125|ETRS89 / NTM zone 25 + NN2000 height
5966|5126|ETRS89 / NTM zone 26 + NN2000 height
5967|5127|ETRS89 / NTM zone 27 + NN2000 height
5968|5128|ETRS89 / NTM zone 28 + NN2000 height
5969|5129|ETRS89 / NTM zone 29 + NN2000 height
5970|5130|ETRS89 / NTM zone 30 + NN2000 height
5971|25831|ETRS89 / UTM zone 31N + NN2000 height
5972|25832|ETRS89 / UTM zone 32N + NN2000 height
5973|25833|ETRS89 / UTM zone 33N + NN2000 height
5974|25834|ETRS89 / UTM zone 34N + NN2000 height
5975|25835|ETRS89 / UTM zone 35N + NN2000 height
5976|25836|ETRS89 / UTM zone 36N + NN2000 height
6144|4258|ETRS89 + NN54 height
6145|5105|ETRS89 / NTM zone 5 + NN54 height
6146|5106|ETRS89 / NTM zone 6 + NN54 height
6147|5107|ETRS89 / NTM zone 7 + NN54 height
6148|5108|ETRS89 / NTM zone 8 + NN54 height
6149|5109|ETRS89 / NTM zone 9 + NN54 height
6150|5110|ETRS89 / NTM zone 10 + NN54 height
6151|5111|ETRS89 / NTM zone 11 + NN54 height
6152|5112|ETRS89 / NTM zone 12 + NN54 height
6153|5113|ETRS89 / NTM zone 13 + NN54 height
6154|5114|ETRS89 / NTM zone 14 + NN54 height
6155|5115|ETRS89 / NTM zone 15 + NN54 height
6156|5116|ETRS89 / NTM zone 16 + NN54 height
6157|5117|ETRS89 / NTM zone 17 + NN54 height
6158|5118|ETRS89 / NTM zone 18 + NN54 height
6159|5119|ETRS89 / NTM zone 19 + NN54 height
6160|5120|ETRS89 / NTM zone 20 + NN54 height
6161|5121|ETRS89 / NTM zone 21 + NN54 height
6162|5122|ETRS89 / NTM zone 22 + NN54 height
6163|5123|ETRS89 / NTM zone 23 + NN54 height
6164|5124|ETRS89 / NTM zone 24 + NN54 height
6165|5125|ETRS89 / NTM zone 25 + NN54 height
6166|5126|ETRS89 / NTM zone 26 + NN54 height
6167|5127|ETRS89 / NTM zone 27 + NN54 height
6168|5128|ETRS89 / NTM zone 28 + NN54 height
6169|5129|ETRS89 / NTM zone 29 + NN54 height
6170|5130|ETRS89 / NTM zone 30 + NN54 height
6171|25831|ETRS89 / UTM zone 31N + NN54 height
6172|25832|ETRS89 / UTM zone 32N + NN54 height
6173|25833|ETRS89 / UTM zone 33N + NN54 height
6174|25834|ETRS89 / UTM zone 34N + NN54 height
6175|25835|ETRS89 / UTM zone 35N + NN54 height
6176|25836|ETRS89 / UTM zone 36N + NN54 height
6190|31370|BD72 / Belgian Lambert 72 + Ostend height
6349|6318|NAD83(2011) + NAVD88 height
6649|4617|NAD83(CSRS) + CGVD2013(CGG2013) height
6650|3154|NAD83(CSRS) / UTM zone 7N + CGVD2013 height
6651|3155|NAD83(CSRS) / UTM zone 8N + CGVD2013 height
6652|3156|NAD83(CSRS) / UTM zone 9N + CGVD2013 height
6653|3157|NAD83(CSRS) / UTM zone 10N + CGVD2013 height
6654|2955|NAD83(CSRS) / UTM zone 11N + CGVD2013 height
6655|2956|NAD83(CSRS) / UTM zone 12N + CGVD2013 height
6656|2957|NAD83(CSRS) / UTM zone 13N + CGVD2013 height
6657|3158|NAD83(CSRS) / UTM zone 14N + CGVD2013 height
6658|3159|NAD83(CSRS) / UTM zone 15N + CGVD2013 height
6659|3160|NAD83(CSRS) / UTM zone 16N + CGVD2013 height
6660|2958|NAD83(CSRS) / UTM zone 17N + CGVD2013 height
6661|2959|NAD83(CSRS) / UTM zone 18N + CGVD2013 height
6662|2960|NAD83(CSRS) / UTM zone 19N + CGVD2013 height
6663|2961|NAD83(CSRS) / UTM zone 20N + CGVD2013 height
6664|2962|NAD83(CSRS) / UTM zone 21N + CGVD2013 height
6665|3761|NAD83(CSRS) / UTM zone 22N + CGVD2013 height
6696|4612|JGD2000 + JGD2000 (vertical) height
6697|6668|JGD2011 + JGD2011 (vertical) height
6700|4301|Tokyo + JSLD72 height
6871|3857|WGS 84 / Pseudo-Mercator +  EGM2008 geoid height
6893|3395|WGS 84 / World Mercator + EGM2008 height
6917|4757|SVY21 + SHD height
6927|3414|SVY21 / Singapore TM + SHD height
7400|4807|NTF (Paris) + NGF-IGN69 height
7401|27582|NTF (Paris) / France II + NGF Lallemand
7402|27582|NTF (Paris) / France II + NGF IGN69
7403|27583|NTF (Paris) / France III + NGF IGN69
7404|4124|RT90 + RH70 height
7405|27700|OSGB36 / British National Grid + ODN height
7406|4267|NAD27 + NGVD29 height (ftUS)
7407|32037|NAD27 / Texas North + NGVD29 height (ftUS)
7408|4289|RD/NAP
7409|4258|ETRS89 + EVRF2000 height
7410|4134|PSHD93
7411|27572|NTF (Paris) / Lambert zone II + NGF Lallemand height
7412|27572|NTF (Paris) / Lambert zone II + NGF IGN69
7413|27573|NTF (Paris) / Lambert zone III + NGF IGN69
7414|4301|Tokyo + JSLD69 height
7415|28992|Amersfoort / RD New + NAP height
7416|25832|ETRS89 / UTM zone 32N + DVR90 height
7417|25833|ETRS89 / UTM zone 33N + DVR90 height
7418|2196|ETRS89 / Kp2000 Jutland + DVR90 height
7419|2197|ETRS89 / Kp2000 Zealand + DVR90 height
7420|2198|ETRS89 / Kp2000 Bornholm + DVR90 height
7421|27572|NTF (Paris) / Lambert zone II + NGF-IGN69 height
7422|27573|NTF (Paris) / Lambert zone III + NGF-IGN69 height
7423|4258|ETRS89 + EVRF2007 height
7954|7878|Astro DOS 71 / UTM zone 30S + Jamestown 1971 height
7955|7883|St. Helena Tritan / UTM zone 30S + Tritan 2011 height
7956|7887|SHMG2015 + SHVD2015 height
8349|4747|GR96 + GVR2000 height
8350|4747|GR96 + GVR2016 height
8360|4258|ETRS89 + Baltic 1957 height
8370|3812|ETRS89 / Belgian Lambert 2008 + Ostend height
8700|2222|NAD83 / Arizona East (ft) + NAVD88 height (ft)
8701|2223|NAD83 / Arizona Central (ft) + NAVD88 height (ft)
8702|2224|NAD83 / Arizona West (ft) + NAVD88 height (ft)
8703|2251|NAD83 / Michigan North (ft) + NAVD88 height (ft)
8704|2252|NAD83 / Michigan Central (ft) + NAVD88 height (ft)
8705|2253|NAD83 / Michigan South (ft) + NAVD88 height (ft)
8706|2256|NAD83 / Montana (ft) + NAVD88 height (ft)
8707|2265|NAD83 / North Dakota North (ft) + NAVD88 height (ft)
8708|2266|NAD83 / North Dakota South (ft) + NAVD88 height (ft)
8709|2269|NAD83 / Oregon North (ft) + NAVD88 height (ft)
8710|2270|NAD83 / Oregon South (ft) + NAVD88 height (ft)
8711|2273|NAD83 / South Carolina (ft) + NAVD88 height (ft)
8712|3433|NAD83 / Arkansas North (ftUS) + NAVD88 height (ftUS)
8713|3434|NAD83 / Arkansas South (ftUS) + NAVD88 height (ftUS)
8714|2225|NAD83 / California zone 1 (ftUS) + NAVD88 height (ftUS)
8715|2226|NAD83 / California zone 2 (ftUS) + NAVD88 height (ftUS)
8716|2227|NAD83 / California zone 3 (ftUS) + NAVD88 height (ftUS)
8717|2228|NAD83 / California zone 4 (ftUS) + NAVD88 height (ftUS)
8718|2229|NAD83 / California zone 5 (ftUS) + NAVD88 height (ftUS)
8719|2230|NAD83 / California zone 6 (ftUS) + NAVD88 height (ftUS)
8720|2231|NAD83 / Colorado North (ftUS) + NAVD88 height (ftUS)
8721|2232|NAD83 / Colorado Central (ftUS) + NAVD88 height (ftUS)
8722|2233|NAD83 / Colorado South (ftUS) + NAVD88 height (ftUS)
8723|2234|NAD83 / Connecticut (ftUS) + NAVD88 height (ftUS)
8724|2235|NAD83 / Delaware (ftUS) + NAVD88 height (ftUS)
8725|2238|NAD83 / Florida North (ftUS) + NAVD88 height (ftUS)
8726|2236|NAD83 / Florida East (ftUS) + NAVD88 height (ftUS)
8727|2237|NAD83 / Florida West (ftUS) + NAVD88 height (ftUS)
8728|2239|NAD83 / Georgia East (ftUS) + NAVD88 height (ftUS)
8729|2240|NAD83 / Georgia West (ftUS) + NAVD88 height (ftUS)
8730|2241|NAD83 / Idaho East (ftUS) + NAVD88 height (ftUS)
8731|2242|NAD83 / Idaho Central (ftUS) + NAVD88 height (ftUS)
8732|2243|NAD83 / Idaho West (ftUS) + NAVD88 height (ftUS)
8733|3435|NAD83 / Illinois East (ftUS) + NAVD88 height (ftUS)
8734|3436|NAD83 / Illinois West (ftUS) + NAVD88 height (ftUS)
8735|2965|NAD83 / Indiana East (ftUS) + NAVD88 height (ftUS)
8736|2966|NAD83 / Indiana West (ftUS) + NAVD88 height (ftUS)
8737|3417|NAD83 / Iowa North (ftUS) + NAVD88 height (ftUS)
8738|3418|NAD83 / Iowa South (ftUS) + NAVD88 height (ftUS)
8739|3419|NAD83 / Kansas North (ftUS) + NAVD88 height (ftUS)
8740|3420|NAD83 / Kansas South (ftUS) + NAVD88 height (ftUS)
8741|2246|NAD83 / Kentucky North (ftUS) + NAVD88 height (ftUS)
8742|2247|NAD83 / Kentucky South (ftUS) + NAVD88 height (ftUS)
8743|3451|NAD83 / Louisiana North (ftUS) + NAVD88 height (ftUS)
8744|3452|NAD83 / Louisiana South (ftUS) + NAVD88 height (ftUS)
8745|26847|NAD83 / Maine East (ftUS) + NAVD88 height (ftUS)
8746|26848|NAD83 / Maine West (ftUS) + NAVD88 height (ftUS)
8747|2248|NAD83 / Maryland (ftUS) + NAVD88 height (ftUS)
8748|2249|NAD83 / Massachusetts Mainland (ftUS) + NAVD88 height (ftUS)
8749|2250|NAD83 / Massachusetts Island (ftUS) + NAVD88 height (ftUS)
8750|26849|NAD83 / Minnesota North (ftUS) + NAVD88 height (ftUS)
8751|26850|NAD83 / Minnesota Central (ftUS) + NAVD88 height (ftUS)
8752|26851|NAD83 / Minnesota South (ftUS) + NAVD88 height (ftUS)
8753|2254|NAD83 / Mississippi East (ftUS) + NAVD88 height (ftUS)
8754|2255|NAD83 / Mississippi West (ftUS) + NAVD88 height (ftUS)
8755|26852|NAD83 / Nebraska (ftUS) + NAVD88 height (ftUS)
8756|3421|NAD83 / Nevada East (ftUS) + NAVD88 height (ftUS)
8757|3422|NAD83 / Nevada Central (ftUS) + NAVD88 height (ftUS)
8758|3423|NAD83 / Nevada West (ftUS) + NAVD88 height (ftUS)
8759|3437|NAD83 / New Hampshire (ftUS) + NAVD88 height (ftUS)
8760|3424|NAD83 / New Jersey (ftUS) + NAVD88 height (ftUS)
8761|2257|NAD83 / New Mexico East (ftUS) + NAVD88 height (ftUS)
8762|2258|NAD83 / New Mexico Central (ftUS) + NAVD88 height (ftUS)
8763|2259|NAD83 / New Mexico West (ftUS) + NAVD88 height (ftUS)
8764|2260|NAD83 / New York East (ftUS) + NAVD88 height (ftUS)
8765|2261|NAD83 / New York Central (ftUS) + NAVD88 height (ftUS)
8766|2262|NAD83 / New York West (ftUS) + NAVD88 height (ftUS)
8767|2263|NAD83 / New York Long Island (ftUS) + NAVD88 height (ftUS)
8768|2264|NAD83 / North Carolina (ftUS) + NAVD88 height (ftUS)
8769|3734|NAD83 / Ohio North (ftUS) + NAVD88 height (ftUS)
8770|3735|NAD83 / Ohio South (ftUS) + NAVD88 height (ftUS)
8771|2267|NAD83 / Oklahoma North (ftUS) + NAVD88 height (ftUS)
8772|2268|NAD83 / Oklahoma South (ftUS) + NAVD88 height (ftUS)
8773|2271|NAD83 / Pennsylvania North (ftUS) + NAVD88 height (ftUS)
8774|2272|NAD83 / Pennsylvania South (ftUS) + NAVD88 height (ftUS)
8775|3438|NAD83 / Rhode Island (ftUS) + NAVD88 height (ftUS)
8776|4457|NAD83 / South Dakota North (ftUS) + NAVD88 height (ftUS)
8777|3455|NAD83 / South Dakota South (ftUS) + NAVD88 height (ftUS)
8778|2274|NAD83 / Tennessee (ftUS) + NAVD88 height (ftUS)
8779|2275|NAD83 / Texas North (ftUS) + NAVD88 height (ftUS)
8780|2276|NAD83 / Texas North Central (ftUS) + NAVD88 height (ftUS)
8781|2277|NAD83 / Texas Central (ftUS) + NAVD88 height (ftUS)
8782|2278|NAD83 / Texas South Central (ftUS) + NAVD88 height (ftUS)
8783|2279|NAD83 / Texas South (ftUS) + NAVD88 height (ftUS)
8784|3560|NAD83 / Utah North (ftUS) + NAVD88 height (ftUS)
8785|3566|NAD83 / Utah Central (ftUS) + NAVD88 height (ftUS)
8786|3567|NAD83 / Utah South (ftUS) + NAVD88 height (ftUS)
8787|5646|NAD83 / Vermont (ftUS) + NAVD88 height (ftUS)
8788|2283|NAD83 / Virginia North (ftUS) + NAVD88 height (ftUS)
8789|2284|NAD83 / Virginia South (ftUS) + NAVD88 height (ftUS)
8790|2285|NAD83 / Washington North (ftUS) + NAVD88 height (ftUS)
8791|2286|NAD83 / Washington South (ftUS) + NAVD88 height (ftUS)
8792|26853|NAD83 / West Virginia North (ftUS) + NAVD88 height (ftUS)
8793|26854|NAD83 / West Virginia South (ftUS) + NAVD88 height (ftUS)
8794|2287|NAD83 / Wisconsin North (ftUS) + NAVD88 height (ftUS)
8795|2288|NAD83 / Wisconsin Central (ftUS) + NAVD88 height (ftUS)
8796|2289|NAD83 / Wisconsin South (ftUS) + NAVD88 height (ftUS)
8797|3736|NAD83 / Wyoming East (ftUS) + NAVD88 height (ftUS)
8798|3737|NAD83 / Wyoming East Central (ftUS) + NAVD88 height (ftUS)
8799|3738|NAD83 / Wyoming West Central (ftUS) + NAVD88 height (ftUS)
8800|3739|NAD83 / Wyoming West (ftUS) + NAVD88 height (ftUS)
8801|26929|NAD83 / Alabama East + NAVD88 height
8802|26930|NAD83 / Alabama West + NAVD88 height
8803|26931|NAD83 / Alaska zone 1 + NAVD88 height
8804|26932|NAD83 / Alaska zone 2 + NAVD88 height
8805|26933|NAD83 / Alaska zone 3 + NAVD88 height
8806|26934|NAD83 / Alaska zone 4 + NAVD88 height
8807|26935|NAD83 / Alaska zone 5 + NAVD88 height
8808|26936|NAD83 / Alaska zone 6 + NAVD88 height
8809|26937|NAD83 / Alaska zone 7 + NAVD88 height
8810|26938|NAD83 / Alaska zone 8 + NAVD88 height
8811|26939|NAD83 / Alaska zone 9 + NAVD88 height
8812|26940|NAD83 / Alaska zone 10 + NAVD88 height
8813|26996|NAD83 / Missouri East + NAVD88 height
8814|26997|NAD83 / Missouri Central + NAVD88 height
8815|26998|NAD83 / Missouri West + NAVD88 height
8912|8908|CR-SIRGAS / CRTM05 + DACR52 height
9286|4258|ETRS89 + NAP height
9289|4258|ETRS89 + LAT NL depth
9290|4258|ETRS89 + MSL NL depth
9306|9300|HS2 Survey Grid + HS2-VRF height
9368|9367|TPEN11 Grid + ODN height
9374|9373|MML07 Grid + ODN height
9388|9387|AbInvA96_2020 Grid + ODN height
9422|4258|ETRS89 + EVRF2019 height
9423|4258|ETRS89 + EVRF2019 mean-tide height
9424|4258|ETRS89 + ODN height
9425|4258|ETRS89 + ODN (Offshore) height
9426|4258|ETRS89 + ODN Orkney height
9427|4258|ETRS89 + Lerwick height
9428|4258|ETRS89 + Stornoway height
9429|4258|ETRS89 + Douglas height
9430|4258|ETRS89 + St. Marys height
9449|4258|ETRS89 + Malin Head height
9450|4258|ETRS89 + Belfast height
9452|4258|ETRS89 + BI height
9457|9456|GBK19 Grid + ODN height
9462|7844|GDA2020 + AVWS height
9463|7844|GDA2020 + AHD height
9464|4283|GDA94 + AHD height
9500|4258|ETRS89 + EVRF2000 Austria height
9501|4312|MGI + EVRF2000 Austria height
9502|6135|CIGD11 + CBVD61 height (ft)
9503|6135|CIGD11 + GCVD54 height (ft)
9504|6135|CIGD11 + LCVD61 height (ft)
9505|4258|ETRS89 + Alicante height
9506|4258|ETRS89 + Ceuta 2 height
9507|4258|ETRS89 + Ibiza height
9508|4258|ETRS89 + Mallorca height
9509|4258|ETRS89 + Menorca height
9510|4081|REGCAN95 + El Hierro height
9511|4081|REGCAN95 + Fuerteventura height
9512|4081|REGCAN95 + Gran Canaria height
9513|4081|REGCAN95 + La Gomera height
9514|4081|REGCAN95 + La Palma height
9515|4081|REGCAN95 + Lanzarote height
9516|4081|REGCAN95 + Tenerife height
9517|7886|SHGD2015 + SHVD2015 height
9518|4326|WGS 84 + EGM2008 height
9519|5593|FEH2010 + FCSVR10 height
9520|9333|KSA-GRF17 + KSA-VRF14 height
9521|5340|POSGAR 2007 + SRVN16 height
9522|6318|NAD83(2011) + PRVD02 height
9523|6318|NAD83(2011) + VIVD09 height
9524|6325|NAD83(MA11) + GUVD04 height
9525|6325|NAD83(MA11) + NMVD03 height
9526|6322|NAD83(PA11) + ASVD02 height
9527|4167|NZGD2000 + NZVD2009 height
9528|4167|NZGD2000 + NZVD2016 height
9529|9470|SRGI2013 + INAGeoid2020 v1 height
9530|4624|RGFG95 + NGG1977 height
9531|5489|RGAF09 + Guadeloupe 1988 height
9532|5489|RGAF09 + IGN 1988 LS height
9533|5489|RGAF09 + IGN 1988 MG height
9534|5489|RGAF09 + IGN 1988 SB height
9535|5489|RGAF09 + IGN 1988 SM height
9536|5489|RGAF09 + IGN 2008 LD height
9537|5489|RGAF09 + Martinique 1987 height
9538|9777|RGF93 v2 + NGF-IGN69 height
9539|9777|RGF93 v2 + NGF-IGN78 height
9540|4749|RGNC91-93 + NGNC08 height
9541|4463|RGSPM06 + Danger 1950 height
9542|4558|RRAF 1991 + IGN 2008 LD height
9543|8998|ITRF2005 + SA LLD height
9544|8252|NAD83(CSRS)v6 + CGVD2013a(2010) height
9656|9702|ETRF2000-PL + Baltic 1986 height
9657|9702|ETRF2000-PL + EVRF2007-PL height
9705|4326|WGS 84 + MSL height
9707|4326|WGS 84 + EGM96 height
9711|9709|NAD83(CSRS) / UTM zone 23N + CGVD2013 height
9714|9713|NAD83(CSRS) / UTM zone 24N + CGVD2013 height
9715|3159|NAD83(CSRS) / UTM zone 15N + CGVD2013a(2010) height
9723|4258|ETRS89 + Genoa 1942 height
9724|4258|ETRS89 + Catania 1965 height
9725|4258|ETRS89 + Cagliari 1956 height
9742|9741|EOS21 Grid + ODN height
9762|9761|ECML14_NB Grid + ODN height
9767|9766|EWR2 Grid + ODN height
9785|9782|RGF93 v2b + NGF-IGN69 height
9870|9869|MRH21 Grid + ODN height
9881|9880|MOLDOR11 Grid + ODN height
9883|4258|ETRS89 + CD Norway depth
9897|2169|LUREF / Luxembourg TM + NG95 height
9907|4258|ETRS89 + Ostend height
9920|27700|OSGB36 / British National Grid + BI height
9922|2157|ETRS89 / ITM + BI height
9924|4258|ETRS89 + DHHN2016 height
9928|5682|DB_REF2003 zone 2
9929|5683|DB_REF2003 zone 3
9930|5684|DB_REF2003 zone 4
9931|5685|DB_REF2003 zone 5
9932|5682|DB_REF2016 zone 2
9933|5683|DB_REF2016 zone 3
9934|5684|DB_REF2016 zone 4
9935|5685|DB_REF2016 zone 5
9944|9943|EBBWV14 Grid + ODN height
9948|4659|ISN93 + ISH2004 height
9949|5324|ISN2004 + ISH2004 height
9950|8086|ISN2016 + ISH2004 height
9951|3057|ISN93 / Lambert 1993 + ISH2004 height
9952|5325|ISN2004 / Lambert 2004 + ISH2004 height
9953|8088|ISN2016 / Lambert 2016 + ISH2004 height
9968|9967|HULLEE13 Grid + ODN height
9973|9972|SCM22 Grid + ODN height
9978|9977|FNL22 Grid + ODN height
10156|4258|ETRS89 + MSL UK & Ireland VORF08 depth
10157|4258|ETRS89 + CD UK & Ireland VORF08 depth
10162|6669|JGD2011 / Japan Plane Rectangular CS I + JGD2011 (vertical) height
10163|6670|JGD2011 / Japan Plane Rectangular CS II + JGD2011 (vertical) height
10164|6671|JGD2011 / Japan Plane Rectangular CS III + JGD2011 (vertical) height
10165|6672|JGD2011 / Japan Plane Rectangular CS IV + JGD2011 (vertical) height
10166|6673|JGD2011 / Japan Plane Rectangular CS V + JGD2011 (vertical) height
10167|6674|JGD2011 / Japan Plane Rectangular CS VI + JGD2011 (vertical) height
10168|6675|JGD2011 / Japan Plane Rectangular CS VII + JGD2011 (vertical) height
10169|6676|JGD2011 / Japan Plane Rectangular CS VIII + JGD2011 (vertical) height
10170|6677|JGD2011 / Japan Plane Rectangular CS IX + JGD2011 (vertical) height
10171|6678|JGD2011 / Japan Plane Rectangular CS X + JGD2011 (vertical) height
10172|6679|JGD2011 / Japan Plane Rectangular CS XI + JGD2011 (vertical) height
10173|6680|JGD2011 / Japan Plane Rectangular CS XII + JGD2011 (vertical) height
10174|6681|JGD2011 / Japan Plane Rectangular CS XIII + JGD2011 (vertical) height
10184|10183|DoPw22 Grid + ODN height
10189|10188|ShAb07 Grid + ODN height
10195|10194|CNH22 Grid + ODN height
10200|10199|CWS13 Grid + ODN height
10208|10207|DIBA15 Grid + ODN height
10213|10212|GWPBS22 Grid + ODN height
10218|10217|GWWAB22 Grid + ODN height
10223|10222|GWWWA22 Grid + ODN height
10228|10227|MALS09 Grid + ODN height
10236|10235|OxWo08 Grid + ODN height
10241|10240|SYC20 Grid + ODN height
10245|4765|Slovenia 1996 + SVS2010 height
10246|3794|Slovenia 1996 / Slovene National Grid + SVS2010 height
10276|10275|SMITB20 Grid + ODN height
10281|10280|RBEPP12 Grid + ODN height
10293|10284|ETRS89/DREF91/2016 + DHHN2016 height
10318|10312|RGNC15 (lon-lat) + NGNC08 height
10355|4258|ETRS89 + Formentera height
10356|4258|ETRS89 + Alboran height
10357|4258|ETRS89 + Melilla height
10365|4737|KGD2002 + KVD1964 height
10472|10471|COV23 Grid + ODN height
10486|4258|ETRS89 + DVR90(2002) height
10487|4258|ETRS89 + DVR90(2013) height
10488|4258|ETRS89 + DVR90(2023) height
10497|9793|RGF93 v2 / Lambert-93 + NGF-IGN69 height
10498|9793|RGF93 v2 / Lambert-93 + NGF-IGN78 height
10499|9794|RGF93 v2b / Lambert-93 + NGF-IGN69 height
10500|9794|RGF93 v2b / Lambert-93 + NGF-IGN78 height
10507|9782|RGF93 v2b + NGF-IGN78 height
10545|4258|ETRS89 + Cascais height
10553|4258|ETRS89 + DKMSL(2022) depth
10554|4258|ETRS89 + DKLAT(2022) depth
10555|4258|ETRS89 + DKMSL(2023) depth
10556|4258|ETRS89 + DKLAT(2023) depth
10627|10626|ECML14 Grid + ODN height
10633|5490|RGAF09 / UTM zone 20N + Martinique 1987 height
10651|4747|GR96 + GLMSL(2023) depth
10652|4747|GR96 + GLLAT(2023) depth
10659|9067|ETRF2000 + EOMA 1980 height
10660|23700|HD72 / EOV + EOMA 1980 height
10679|4258|ETRS89 + BSCD2000 depth
10686|4765|Slovenia 1996 + SVS2000 height
10687|3794|Slovenia 1996 / Slovene National Grid + SVS2000 height
20001|4258|ETRS89 + SVD2006 height
20003|20002|MWC18 Grid + ODN height
20037|8246|NAD83(CSRS)v4 + CGVD2013a(2002) height
20038|8240|NAD83(CSRS)v3 + CGVD2013a(1997) height
20043|9470|SRGI2013 + INAGeoid2020 v2 height
# refused
2218|Scoresbysund 1952 / Greenland zone 5 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2221|Scoresbysund 1952 / Greenland zone 6 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2296|Ammassalik 1958 / Greenland zone 7 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2297|Qornoq 1927 / Greenland zone 1 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2298|Qornoq 1927 / Greenland zone 2 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2299|Qornoq 1927 / Greenland zone 2 west|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2300|Qornoq 1927 / Greenland zone 3 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2301|Qornoq 1927 / Greenland zone 3 west|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2302|Qornoq 1927 / Greenland zone 4 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2303|Qornoq 1927 / Greenland zone 4 west|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2304|Qornoq 1927 / Greenland zone 5 west|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2305|Qornoq 1927 / Greenland zone 6 west|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2306|Qornoq 1927 / Greenland zone 7 west|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2307|Qornoq 1927 / Greenland zone 8 east|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
2963|Lisbon 1890 (Lisbon) / Portugal Bonne|there is no transformation by its method, Bonne (South Orientated)|0
2985|Petrels 1972 / Terre Adelie Polar Stereographic|there is no transformation by its method, Polar Stereographic (variant C)|0
2986|Perroud 1950 / Terre Adelie Polar Stereographic|there is no transformation by its method, Polar Stereographic (variant C)|0
3052|Reykjavik 1900 / Lambert 1900|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
3053|Hjorsey 1955 / Lambert 1955|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
3144|FD54 / Faroe Lambert|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
3145|ETRS89 / Faroe Lambert|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
3173|fk89 / Faroe Lambert FK89|there is no transformation by its method, Lambert Conic Conformal (West Orientated)|0
3752|WGS 84 / Mercator 41|there is no transformation by its method, Mercator (variant A)|0
3822|TWD97|its coordinates are geocentric|
3855|EGM2008 height|it gives heights only|
3886|Fao 1979 height|it gives heights only|
3887|IGRS|its coordinates are geocentric|
3900|N2000 height|it gives heights only|
4000|MOLDREF99|its coordinates are geocentric|
4039|RGRDC 2005|its coordinates are geocentric|
4073|SREF98|its coordinates are geocentric|
4079|REGCAN95|its coordinates are geocentric|
4328|WGS 84 (geocentric)|its coordinates are geocentric|
4330|ITRF88 (geocentric)|its coordinates are geocentric|
4331|ITRF89 (geocentric)|its coordinates are geocentric|
4332|ITRF90 (geocentric)|its coordinates are geocentric|
4333|ITRF91 (geocentric)|its coordinates are geocentric|
4334|ITRF92 (geocentric)|its coordinates are geocentric|
4335|ITRF93 (geocentric)|its coordinates are geocentric|
4336|ITRF94 (geocentric)|its coordinates are geocentric|
4337|ITRF96 (geocentric)|its coordinates are geocentric|
4338|ITRF97 (geocentric)|its coordinates are geocentric|
4340|Australian Antarctic (geocentric)|its coordinates are geocentric|
4342|EST97 (geocentric)|its coordinates are geocentric|
4344|CHTRF95 (geocentric)|its coordinates are geocentric|
4346|ETRS89 (geocentric)|its coordinates are geocentric|
4348|GDA94 (geocentric)|its coordinates are geocentric|
4350|Hartebeesthoek94 (geocentric)|its coordinates are geocentric|
4352|IRENET95 (geocentric)|its coordinates are geocentric|
4354|JGD2000 (geocentric)|its coordinates are geocentric|
4356|LKS94 (ETRS89) (geocentric)|its coordinates are geocentric|
4358|Moznet (geocentric)|its coordinates are geocentric|
4360|NAD83(CSRS) (geocentric)|its coordinates are geocentric|
4362|NAD83(HARN) (geocentric)|its coordinates are geocentric|
4364|NZGD2000 (geocentric)|its coordinates are geocentric|
4366|POSGAR 98 (geocentric)|its coordinates are geocentric|
4368|REGVEN (geocentric)|its coordinates are geocentric|
4370|RGF93 (geocentric)|its coordinates are geocentric|
4372|RGFG95 (geocentric)|its coordinates are geocentric|
4374|RGR92 (geocentric)|its coordinates are geocentric|
4376|SIRGAS (geocentric)|its coordinates are geocentric|
4378|SWEREF99 (geocentric)|its coordinates are geocentric|
4380|Yemen NGN96 (geocentric)|its coordinates are geocentric|
4382|RGNC 1991 (geocentric)|its coordinates are geocentric|
4384|RRAF 1991 (geocentric)|its coordinates are geocentric|
4385|ITRF2000 (geocentric)|its coordinates are geocentric|
4387|ISN93 (geocentric)|its coordinates are geocentric|
4389|LKS92 (geocentric)|its coordinates are geocentric|
4440|NZVD2009 height|it gives heights only|
4458|Dunedin-Bluff 1960 height|it gives heights only|
4465|RGSPM06|its coordinates are geocentric|
4468|RGM04|its coordinates are geocentric|
4473|Cadastre 1997|its coordinates are geocentric|
4479|China Geodetic Coordinate System 2000|its coordinates are geocentric|
4481|Mexico ITRF92|its coordinates are geocentric|
4556|RRAF 1991|its coordinates are geocentric|
4882|Slovenia 1996|its coordinates are geocentric|
4884|RSRGD2000|its coordinates are geocentric|
4886|BDA2000|its coordinates are geocentric|
4888|HTRS96|its coordinates are geocentric|
4890|WGS 66|its coordinates are geocentric|
4892|NAD83(NSRS2007)|its coordinates are geocentric|
4894|JAD2001|its coordinates are geocentric|
4896|ITRF2005|its coordinates are geocentric|
4897|DGN95|its coordinates are geocentric|
4899|LGD2006|its coordinates are geocentric|
4906|RGNC91-93|its coordinates are geocentric|
4908|GR96|its coordinates are geocentric|
4910|ITRF88|its coordinates are geocentric|
4911|ITRF89|its coordinates are geocentric|
4912|ITRF90|its coordinates are geocentric|
4913|ITRF91|its coordinates are geocentric|
4914|ITRF92|its coordinates are geocentric|
4915|ITRF93|its coordinates are geocentric|
4916|ITRF94|its coordinates are geocentric|
4917|ITRF96|its coordinates are geocentric|
4918|ITRF97|its coordinates are geocentric|
4919|ITRF2000|its coordinates are geocentric|
4920|GDM2000|its coordinates are geocentric|
4922|PZ-90|its coordinates are geocentric|
4924|Mauritania 1999|its coordinates are geocentric|
4926|KGD2002|its coordinates are geocentric|
4928|POSGAR 94|its coordinates are geocentric|
4930|Australian Antarctic|its coordinates are geocentric|
4932|CHTRS95|its coordinates are geocentric|
4934|EST97|its coordinates are geocentric|
4936|ETRS89|its coordinates are geocentric|
4938|GDA94|its coordinates are geocentric|
4940|Hartebeesthoek94|its coordinates are geocentric|
4942|IRENET95|its coordinates are geocentric|
4944|ISN93|its coordinates are geocentric|
4946|JGD2000|its coordinates are geocentric|
4948|LKS-92|its coordinates are geocentric|
4950|LKS94|its coordinates are geocentric|
4952|Moznet|its coordinates are geocentric|
4954|NAD83(CSRS)|its coordinates are geocentric|
4956|NAD83(HARN)|its coordinates are geocentric|
4958|NZGD2000|its coordinates are geocentric|
4960|POSGAR 98|its coordinates are geocentric|
4962|REGVEN|its coordinates are geocentric|
4964|RGF93 v1|its coordinates are geocentric|
4966|RGFG95|its coordinates are geocentric|
4968|RGNC 1991|its coordinates are geocentric|
4970|RGR92|its coordinates are geocentric|
4972|RRAF 1991|its coordinates are geocentric|
4974|SIRGAS 1995|its coordinates are geocentric|
4976|SWEREF99|its coordinates are geocentric|
4978|WGS 84|its coordinates are geocentric|
4980|Yemen NGN96|its coordinates are geocentric|
4982|IGM95|its coordinates are geocentric|
4984|WGS 72|its coordinates are geocentric|
4986|WGS 72BE|its coordinates are geocentric|
4988|SIRGAS 2000|its coordinates are geocentric|
4990|Lao 1993|its coordinates are geocentric|
4992|Lao 1997|its coordinates are geocentric|
4994|PRS92|its coordinates are geocentric|
4996|MAGNA-SIRGAS|its coordinates are geocentric|
4998|RGPF|its coordinates are geocentric|
5011|PTRA08|its coordinates are geocentric|
5017|Lisbon 1890 / Portugal Bonne New|there is no transformation by its method, Bonne (South Orientated)|0
5193|KVD1964 height|it gives heights only|
5195|Trieste height|it gives heights only|
5214|Genoa 1942 height|it gives heights only|
5237|SLVD height|it gives heights only|
5244|GDBD2009|its coordinates are geocentric|
5250|TUREF|its coordinates are geocentric|
5262|DRUKREF 03|its coordinates are geocentric|
5317|FVR09 height|it gives heights only|
5322|ISN2004|its coordinates are geocentric|
5332|ITRF2008|its coordinates are geocentric|
5336|Black Sea depth|it gives heights only|
5341|POSGAR 2007|its coordinates are geocentric|
5352|MARGEN|its coordinates are geocentric|
5358|SIRGAS-Chile 2002|its coordinates are geocentric|
5363|CR05|its coordinates are geocentric|
5368|MACARIO SOLIS|its coordinates are geocentric|
5369|Peru96|its coordinates are geocentric|
5379|SIRGAS-ROU98|its coordinates are geocentric|
5391|SIRGAS_ES2007.8|its coordinates are geocentric|
5487|RGAF09|its coordinates are geocentric|
5544|PNG94|its coordinates are geocentric|
5558|UCS-2000|its coordinates are geocentric|
5591|FEH2010|its coordinates are geocentric|
5597|FCSVR10 height|it gives heights only|
5600|NGPF height|it gives heights only|
5601|IGN 1966 height|it gives heights only|
5602|Moorea SAU 1981 height|it gives heights only|
5603|Raiatea SAU 2001 height|it gives heights only|
5604|Maupiti SAU 2001 height|it gives heights only|
5605|Huahine SAU 2001 height|it gives heights only|
5606|Tahaa SAU 2001 height|it gives heights only|
5607|Bora Bora SAU 2001 height|it gives heights only|
5608|IGLD 1955 height|it gives heights only|
5609|IGLD 1985 height|it gives heights only|
5610|HVRS71 height|it gives heights only|
5611|Caspian height|it gives heights only|
5612|Baltic 1977 depth|it gives heights only|
5613|RH2000 height|it gives heights only|
5614|KOC WD depth (ft)|it gives heights only|
5615|RH00 height|it gives heights only|
5616|IGN 1988 LS height|it gives heights only|
5617|IGN 1988 MG height|it gives heights only|
5618|IGN 1992 LD height|it gives heights only|
5619|IGN 1988 SB height|it gives heights only|
5620|IGN 1988 SM height|it gives heights only|
5621|EVRF2007 height|it gives heights only|
5701|ODN height|it gives heights only|
5702|NGVD29 height (ftUS)|it gives heights only|
5703|NAVD88 height|it gives heights only|
5704|Yellow Sea|it gives heights only|
5705|Baltic 1977 height|it gives heights only|
5706|Caspian depth|it gives heights only|
5709|NAP height|it gives heights only|
5710|Ostend height|it gives heights only|
5711|AHD height|it gives heights only|
5712|AHD (Tasmania) height|it gives heights only|
5713|CGVD28 height|it gives heights only|
5714|MSL height|it gives heights only|
5715|MSL depth|it gives heights only|
5716|Piraeus height|it gives heights only|
5717|N60 height|it gives heights only|
5718|RH70 height|it gives heights only|
5719|NGF Lallemand height|it gives heights only|
5720|NGF-IGN69 height|it gives heights only|
5721|NGF-IGN78 height|it gives heights only|
5722|Maputo height|it gives heights only|
5723|JSLD69 height|it gives heights only|
5724|PHD93 height|it gives heights only|
5725|Fahud HD height|it gives heights only|
5726|Ha Tien 1960 height|it gives heights only|
5727|Hon Dau 1992 height|it gives heights only|
5728|LN02 height|it gives heights only|
5729|LHN95 height|it gives heights only|
5730|EVRF2000 height|it gives heights only|
5731|Malin Head height|it gives heights only|
5732|Belfast height|it gives heights only|
5733|DNN height|it gives heights only|
5734|AIOC95 depth|it gives heights only|
5735|Black Sea height|it gives heights only|
5736|Yellow Sea 1956 height|it gives heights only|
5737|Yellow Sea 1985 height|it gives heights only|
5738|HKPD height|it gives heights only|
5739|HKCD depth|it gives heights only|
5740|ODN Orkney height|it gives heights only|
5741|Fair Isle height|it gives heights only|
5742|Lerwick height|it gives heights only|
5743|Foula height|it gives heights only|
5744|Sule Skerry height|it gives heights only|
5745|North Rona height|it gives heights only|
5746|Stornoway height|it gives heights only|
5747|St. Kilda height|it gives heights only|
5748|Flannan Isles height|it gives heights only|
5749|St. Marys height|it gives heights only|
5750|Douglas height|it gives heights only|
5751|Fao height|it gives heights only|
5752|Bandar Abbas height|it gives heights only|
5753|NGNC69 height|it gives heights only|
5754|Poolbeg height (ft(Br36))|it gives heights only|
5755|NGG1977 height|it gives heights only|
5756|Martinique 1987 height|it gives heights only|
5757|Guadeloupe 1988 height|it gives heights only|
5758|Reunion 1989 height|it gives heights only|
5759|Auckland 1946 height|it gives heights only|
5760|Bluff 1955 height|it gives heights only|
5761|Dunedin 1958 height|it gives heights only|
5762|Gisborne 1926 height|it gives heights only|
5763|Lyttelton 1937 height|it gives heights only|
5764|Moturiki 1953 height|it gives heights only|
5765|Napier 1962 height|it gives heights only|
5766|Nelson 1955 height|it gives heights only|
5767|One Tree Point 1964 height|it gives heights only|
5768|Tararu 1952 height|it gives heights only|
5769|Taranaki 1970 height|it gives heights only|
5770|Wellington 1953 height|it gives heights only|
5771|Chatham Island 1959 height|it gives heights only|
5772|Stewart Island 1977 height|it gives heights only|
5773|EGM96 height|it gives heights only|
5774|NG95 height|it gives heights only|
5775|Antalya height|it gives heights only|
5776|NN54 height|it gives heights only|
5777|Durres height|it gives heights only|
5778|GHA height|it gives heights only|
5779|SVS2000 height|it gives heights only|
5780|Cascais height|it gives heights only|
5781|Constanta height|it gives heights only|
5782|Alicante height|it gives heights only|
5783|DHHN92 height|it gives heights only|
5784|DHHN85 height|it gives heights only|
5785|SNN76 height|it gives heights only|
5786|Baltic 1982 height|it gives heights only|
5787|EOMA 1980 height|it gives heights only|
5788|Kuwait PWD height|it gives heights only|
5789|KOC WD depth|it gives heights only|
5790|KOC CD height|it gives heights only|
5791|NGC 1948 height|it gives heights only|
5792|Danger 1950 height|it gives heights only|
5793|Mayotte 1950 height|it gives heights only|
5794|Martinique 1955 height|it gives heights only|
5795|Guadeloupe 1951 height|it gives heights only|
5796|Lagos 1955 height|it gives heights only|
5797|AIOC95 height|it gives heights only|
5798|EGM84 height|it gives heights only|
5799|DVR90 height|it gives heights only|
5828|DB_REF|its coordinates are geocentric|
5829|Instantaneous Water Level height|it gives heights only|
5831|Instantaneous Water Level depth|it gives heights only|
5843|Ras Ghumays height|it gives heights only|
5861|LAT depth|it gives heights only|
5862|LLWLT depth|it gives heights only|
5863|ISLW depth|it gives heights only|
5864|MLLWS depth|it gives heights only|
5865|MLWS depth|it gives heights only|
5866|MLLW depth|it gives heights only|
5867|MLW depth|it gives heights only|
5868|MHW height|it gives heights only|
5869|MHHW height|it gives heights only|
5870|MHWS height|it gives heights only|
5871|HHWLT height|it gives heights only|
5872|HAT height|it gives heights only|
5873|Low Water depth|it gives heights only|
5874|High Water height|it gives heights only|
5884|TGD2005|its coordinates are geocentric|
5941|NN2000 height|it gives heights only|
6130|GCVD54 height (ft)|it gives heights only|
6131|LCVD61 height (ft)|it gives heights only|
6132|CBVD61 height (ft)|it gives heights only|
6133|CIGD11|its coordinates are geocentric|
6178|Cais da Pontinha height|it gives heights only|
6179|Cais da Vila height|it gives heights only|
6180|Cais das Velas height|it gives heights only|
6181|Horta height|it gives heights only|
6182|Cais da Madalena height|it gives heights only|
6183|Santa Cruz da Graciosa height|it gives heights only|
6184|Cais da Figueirinha height|it gives heights only|
6185|Santa Cruz das Flores height|it gives heights only|
6186|Cais da Vila do Porto height|it gives heights only|
6187|Ponta Delgada height|it gives heights only|
6309|CGRS93|its coordinates are geocentric|
6317|NAD83(2011)|its coordinates are geocentric|
6320|NAD83(PA11)|its coordinates are geocentric|
6323|NAD83(MA11)|its coordinates are geocentric|
6357|NAVD88 depth|it gives heights only|
6358|NAVD88 depth (ftUS)|it gives heights only|
6359|NGVD29 depth (ftUS)|it gives heights only|
6360|NAVD88 height (ftUS)|it gives heights only|
6363|Mexico ITRF2008|its coordinates are geocentric|
6638|Tutuila 1962 height|it gives heights only|
6639|Guam 1963 height|it gives heights only|
6640|NMVD03 height|it gives heights only|
6641|PRVD02 height|it gives heights only|
6642|VIVD09 height|it gives heights only|
6643|ASVD02 height|it gives heights only|
6644|GUVD04 height|it gives heights only|
6647|CGVD2013(CGG2013) height|it gives heights only|
6666|JGD2011|its coordinates are geocentric|
6693|JSLD72 height|it gives heights only|
6694|JGD2000 (vertical) height|it gives heights only|
6695|JGD2011 (vertical) height|it gives heights only|
6704|RDN2008|its coordinates are geocentric|
6781|NAD83(CORS96)|its coordinates are geocentric|
6916|SHD height|it gives heights only|
6934|IGS08|its coordinates are geocentric|
6978|IGD05|its coordinates are geocentric|
6981|IG05 Intermediate CRS|its coordinates are geocentric|
6985|IGD05/12|its coordinates are geocentric|
6988|IG05/12 Intermediate CRS|its coordinates are geocentric|
7071|RGTAAF07|its coordinates are geocentric|
7082|RGTAAF07 / Terre Adelie Polar Stereographic|there is no transformation by its method, Polar Stereographic (variant C)|0
7134|IGD05|its coordinates are geocentric|
7137|IGD05/12|its coordinates are geocentric|
7371|ONGD14|its coordinates are geocentric|
7446|Famagusta 1960 height|it gives heights only|
7447|PNG08 height|it gives heights only|
7651|Kumul 34 height|it gives heights only|
7652|Kiunga height|it gives heights only|
7656|WGS 84 (G730)|its coordinates are geocentric|
7658|WGS 84 (G873)|its coordinates are geocentric|
7660|WGS 84 (G1150)|its coordinates are geocentric|
7662|WGS 84 (G1674)|its coordinates are geocentric|
7664|WGS 84 (G1762)|its coordinates are geocentric|
7677|PZ-90.02|its coordinates are geocentric|
7679|PZ-90.11|its coordinates are geocentric|
7681|GSK-2011|its coordinates are geocentric|
7684|Kyrg-06|its coordinates are geocentric|
7699|DHHN12 height|it gives heights only|
7700|Latvia 2000 height|it gives heights only|
7707|ODN (Offshore) height|it gives heights only|
7789|ITRF2014|its coordinates are geocentric|
7796|BGS2005|its coordinates are geocentric|
7815|WGS 84 (Transit)|its coordinates are geocentric|
7832|POM96 height|it gives heights only|
7837|DHHN2016 height|it gives heights only|
7839|NZVD2016 height|it gives heights only|
7841|POM08 height|it gives heights only|
7842|GDA2020|its coordinates are geocentric|
7879|St. Helena Tritan|its coordinates are geocentric|
7884|SHGD2015|its coordinates are geocentric|
7888|Jamestown 1971 height|it gives heights only|
7889|St. Helena Tritan 2011 height|it gives heights only|
7890|SHVD2015 height|it gives heights only|
7914|ETRF89|its coordinates are geocentric|
7916|ETRF90|its coordinates are geocentric|
7918|ETRF91|its coordinates are geocentric|
7920|ETRF92|its coordinates are geocentric|
7922|ETRF93|its coordinates are geocentric|
7924|ETRF94|its coordinates are geocentric|
7926|ETRF96|its coordinates are geocentric|
7928|ETRF97|its coordinates are geocentric|
7930|ETRF2000|its coordinates are geocentric|
7962|Poolbeg height (m)|it gives heights only|
7968|NGVD29 height (m)|it gives heights only|
7976|HKPD depth|it gives heights only|
7979|KOC WD height|it gives heights only|
8050|MSL height (ft)|it gives heights only|
8051|MSL depth (ft)|it gives heights only|
8052|MSL height (ftUS)|it gives heights only|
8053|MSL depth (ftUS)|it gives heights only|
8084|ISN2016|its coordinates are geocentric|
8089|ISH2004 height|it gives heights only|
8227|IGS14|its coordinates are geocentric|
8228|NAVD88 height (ft)|it gives heights only|
8230|NAD83(CSRS96)|its coordinates are geocentric|
8233|NAD83(CSRS)v2|its coordinates are geocentric|
8238|NAD83(CSRS)v3|its coordinates are geocentric|
8242|NAD83(CSRS)v4|its coordinates are geocentric|
8247|NAD83(CSRS)v5|its coordinates are geocentric|
8250|NAD83(CSRS)v6|its coordinates are geocentric|
8253|NAD83(CSRS)v7|its coordinates are geocentric|
8266|GVR2000 height|it gives heights only|
8267|GVR2016 height|it gives heights only|
8357|Baltic 1957 height|it gives heights only|
8358|Baltic 1957 depth|it gives heights only|
8378|EPSG example wellbore local vertical CRS|it gives heights only|
8397|ETRF2005|its coordinates are geocentric|
8401|ETRF2014|its coordinates are geocentric|
8425|Hong Kong Geodetic CS|its coordinates are geocentric|
8429|Macao 2008|its coordinates are geocentric|
8434|Macao height|it gives heights only|
8541|NAD83(FBN)|its coordinates are geocentric|
8543|NAD83(HARN Corrected)|its coordinates are geocentric|
8675|N43 height|it gives heights only|
8683|SRB_ETRS89|its coordinates are geocentric|
8690|SVS2010 height|it gives heights only|
8691|SRB_VRS12 height|it gives heights only|
8697|RSAO13|its coordinates are geocentric|
8816|MTRF-2000|its coordinates are geocentric|
8841|MVGC height|it gives heights only|
8881|Vienna height|it gives heights only|
8897|EPSG example wellbore local vertical CRS (ft)|it gives heights only|
8898|RGWF96|its coordinates are geocentric|
8904|TWVD 2001 height|it gives heights only|
8905|CR-SIRGAS|its coordinates are geocentric|
8911|DACR52 height|it gives heights only|
8915|SIRGAS-CON DGF00P01|its coordinates are geocentric|
8917|SIRGAS-CON DGF01P01|its coordinates are geocentric|
8919|SIRGAS-CON DGF01P02|its coordinates are geocentric|
8921|SIRGAS-CON DGF02P01|its coordinates are geocentric|
8923|SIRGAS-CON DGF04P01|its coordinates are geocentric|
8925|SIRGAS-CON DGF05P01|its coordinates are geocentric|
8927|SIRGAS-CON DGF06P01|its coordinates are geocentric|
8929|SIRGAS-CON DGF07P01|its coordinates are geocentric|
8931|SIRGAS-CON DGF08P01|its coordinates are geocentric|
8933|SIRGAS-CON SIR09P01|its coordinates are geocentric|
8935|SIRGAS-CON SIR10P01|its coordinates are geocentric|
8937|SIRGAS-CON SIR11P01|its coordinates are geocentric|
8939|SIRGAS-CON SIR13P01|its coordinates are geocentric|
8941|SIRGAS-CON SIR14P01|its coordinates are geocentric|
8943|SIRGAS-CON SIR15P01|its coordinates are geocentric|
8945|SIRGAS-CON SIR17P01|its coordinates are geocentric|
8947|SIRGAS-Chile 2010|its coordinates are geocentric|
9001|IGS97|its coordinates are geocentric|
9004|IGS00|its coordinates are geocentric|
9007|IGb00|its coordinates are geocentric|
9010|IGS05|its coordinates are geocentric|
9015|IGb08|its coordinates are geocentric|
9070|NAD83(MARP00)|its coordinates are geocentric|
9073|NAD83(PACP00)|its coordinates are geocentric|
9130|IGN 2008 LD height|it gives heights only|
9138|KOSOVAREF01|its coordinates are geocentric|
9146|SIRGAS-Chile 2013|its coordinates are geocentric|
9151|SIRGAS-Chile 2016|its coordinates are geocentric|
9182|SIRGAS-Chile|its coordinates are geocentric|
9245|CGVD2013a(2010) height|it gives heights only|
9255|SRVN16 height|it gives heights only|
9266|MGI|its coordinates are geocentric|
9274|EVRF2000 Austria height|it gives heights only|
9279|SA LLD height|it gives heights only|
9287|LAT NL depth|it gives heights only|
9288|MSL NL depth|it gives heights only|
9292|ONGD17|its coordinates are geocentric|
9303|HS2-VRF height|it gives heights only|
9307|ATRF2014|its coordinates are geocentric|
9331|KSA-GRF17|its coordinates are geocentric|
9335|KSA-VRF14 height|it gives heights only|
9351|NGNC08 height|it gives heights only|
9378|IGb14|its coordinates are geocentric|
9389|EVRF2019 height|it gives heights only|
9390|EVRF2019 mean-tide height|it gives heights only|
9392|Mallorca height|it gives heights only|
9393|Menorca height|it gives heights only|
9394|Ibiza height|it gives heights only|
9395|Lanzarote height|it gives heights only|
9396|Fuerteventura height|it gives heights only|
9397|Gran Canaria height|it gives heights only|
9398|Tenerife height|it gives heights only|
9399|La Gomera height|it gives heights only|
9400|La Palma height|it gives heights only|
9401|El Hierro height|it gives heights only|
9402|Ceuta 2 height|it gives heights only|
9451|BI height|it gives heights only|
9458|AVWS height|it gives heights only|
9468|SRGI2013|its coordinates are geocentric|
9471|INAGeoid2020 v1 height|it gives heights only|
9545|LTF2004(G)|its coordinates are geocentric|
9650|Baltic 1986 height|it gives heights only|
9651|EVRF2007-PL height|it gives heights only|
9663|EH2000 height|it gives heights only|
9666|LAS07 height|it gives heights only|
9669|BGS2005 height|it gives heights only|
9672|CD Norway depth|it gives heights only|
9675|Pago Pago 2020 height|it gives heights only|
9681|NVD 1992 height|it gives heights only|
9694|REDGEOMIN|its coordinates are geocentric|
9700|ETRF2000-PL|its coordinates are geocentric|
9721|Catania 1965 height|it gives heights only|
9722|Cagliari 1956 height|it gives heights only|
9753|WGS 84 (G2139)|its coordinates are geocentric|
9775|RGF93 v2|its coordinates are geocentric|
9780|RGF93 v2b|its coordinates are geocentric|
9892|LUREF|its coordinates are geocentric|
9923|GNTRANS height|it gives heights only|
9927|GNTRANS2016 height|it gives heights only|
9988|ITRF2020|its coordinates are geocentric|
10150|MSL UK & Ireland VORF08 depth|it gives heights only|
10151|CD UK & Ireland VORF08 depth|it gives heights only|
10176|IGS20|its coordinates are geocentric|
10190|NGA 2022 height|it gives heights only|
10282|ETRS89/DREF91/2016|its coordinates are geocentric|
10297|RGSH2020|its coordinates are geocentric|
10303|LKS-2020|its coordinates are geocentric|
10308|RGNC15|its coordinates are geocentric|
10326|BH_ETRS89|its coordinates are geocentric|
10349|ZH Portugal depth|it gives heights only|
10352|Formentera height|it gives heights only|
10353|Alboran height|it gives heights only|
10354|Melilla height|it gives heights only|
10364|Cascais depth|it gives heights only|
10370|Cais da Pontinha depth|it gives heights only|
10371|Cais da Vila depth|it gives heights only|
10372|Santa Cruz das Flores depth|it gives heights only|
10373|Horta depth|it gives heights only|
10374|Cais da Madalena depth|it gives heights only|
10375|Cais das Velas depth|it gives heights only|
10376|Santa Cruz da Graciosa depth|it gives heights only|
10377|Cais da Figueirinha depth|it gives heights only|
10378|Ponta Delgada depth|it gives heights only|
10379|Cais da Vila do Porto depth|it gives heights only|
10412|NAD83(CSRS)v8|its coordinates are geocentric|
10473|BBT2000|its coordinates are geocentric|
10482|DVR90(2000) height|it gives heights only|
10483|DVR90(2002) height|it gives heights only|
10484|DVR90(2013) height|it gives heights only|
10485|DVR90(2023) height|it gives heights only|
10547|DKMSL(2022) depth|it gives heights only|
10548|DKLAT(2022) depth|it gives heights only|
10549|DKMSL(2023) depth|it gives heights only|
10550|DKLAT(2023) depth|it gives heights only|
10551|DKMSL depth |it gives heights only|
10552|DKLAT depth|it gives heights only|
10565|GLLMSL(2022) height|it gives heights only|
10569|ETRF2020|its coordinates are geocentric|
10588|CGVD28(HTv2.0) height|it gives heights only|
10604|WGS 84 (G2296)|its coordinates are geocentric|
10649|GLMSL(2023) depth|it gives heights only|
10650|GLLAT(2023) depth|it gives heights only|
10669|RGM23|its coordinates are geocentric|
10678|BSCD2000 depth|it gives heights only|
20000|SVD2006 height|it gives heights only|
20034|CGVD2013a(2002) height|it gives heights only|
20035|CGVD2013a(1997) height|it gives heights only|
20036|INAGeoid2020 v2 height|it gives heights only|
20039|SIRGAS-Chile 2021|its coordinates are geocentric|
20044|MAGNA-SIRGAS 2018|its coordinates are geocentric|
22300|Carthage (Paris) / Tunisia Mining Grid|there is no transformation by its method, Tunisia Mining Grid|1
22700|Deir ez Zor / Levant Zone|there is no transformation by its method, Lambert Conic Near-Conformal|0
32600|WGS 84 / UTM grid system (northern hemisphere)|there is no transformation by its method, Transverse Mercator Zoned Grid System|0
32700|WGS 84 / UTM grid system (southern hemisphere)|there is no transformation by its method, Transverse Mercator Zoned Grid System|0
# names
3819|1024|D_Hungarian_Datum_1909|GCS_HD1909|HD1909|Hungarian Datum 1909
3821|1025|D_TWD_1967|GCS_TWD_1967|TWD67|Taiwan Datum 1967
3824|1026|D_TWD_1997|GCS_TWD_1997|TWD97|Taiwan Datum 1997
3889|1029|D_Iraqi_Geospatial_Reference_System|GCS_IGRS|IGRS|Iraqi Geospatial Reference System
3906|1031|D_MGI_1901|GCS_MGI_1901|MGI 1901
4023|1032|D_MOLDREF99|GCS_MOLDREF99|MOLDREF99
4046|1033|D_Reseau_Geodesique_de_la_RDC_2005|GCS_RGRDC_2005|RGRDC 2005|Reseau Geodesique de la RDC 2005
4075|1034|D_Serbian_Reference_Network_1998|GCS_SREF98|SREF98|Serbian Reference Network 1998
4081|1035|D_Red_Geodesica_de_Canarias_1995|GCS_REGCAN95|REGCAN95|Red Geodesica de Canarias 1995
4120|6120|D_Greek|GCS_Greek|Greek
4121|6121|D_GGRS_1987|GCS_GGRS_1987|GGRS87|Greek Geodetic Reference System 1987
4122|6122|ATS77|Average Terrestrial System 1977|D_ATS_1977|GCS_ATS_1977
4123|6123|D_KKJ|GCS_KKJ|KKJ|Kartastokoordinaattijarjestelma (1966)
4124|6124|D_RT_1990|GCS_RT_1990|RT90|Rikets koordinatsystem 1990
4127|6127|D_Tete|GCS_Tete|Tete
4128|6128|D_Madzansua|GCS_Madzansua|Madzansua
4129|6129|D_Observatario|GCS_Observatario|Observatario
4130|6130|D_Moznet|GCS_Moznet|Moznet|Moznet (ITRF94)
4131|6131|D_Indian_1960|GCS_Indian_1960|Indian 1960
4132|6132|D_FD_1958|FD58|Final Datum 1958|GCS_FD_1958
4133|6133|D_Estonia_1992|EST92|Estonia 1992|GCS_Estonia_1992
4134|6134|D_PDO_1993|GCS_PDO_1993|PDO Survey Datum 1993|PSD93
4135|6135|D_Old_Hawaiian|GCS_Old_Hawaiian|Old Hawaiian
4136|6136|D_St_Lawrence_Island|GCS_St_Lawrence_Island|St. Lawrence Island
4137|6137|D_St_Paul_Island|GCS_St_Paul_Island|St. Paul Island
4138|6138|D_St_George_Island|GCS_St_George_Island|St. George Island
4139|6139|D_Puerto_Rico|GCS_Puerto_Rico|Puerto Rico
4141|6141|D_Israel|GCS_Israel|Israel 1993
4142|6142|D_Locodjo_1965|GCS_Locodjo_1965|Locodjo 1965
4143|6143|Abidjan 1987|D_Abidjan_1987|GCS_Abidjan_1987
4144|6144|D_Kalianpur_1937|GCS_Kalianpur_1937|Kalianpur 1937
4145|6145|D_Kalianpur_1962|GCS_Kalianpur_1962|Kalianpur 1962
4146|6146|D_Kalianpur_1975|GCS_Kalianpur_1975|Kalianpur 1975
4147|6147|D_Hanoi_1972|GCS_Hanoi_1972|Hanoi 1972
4148|6148|D_Hartebeesthoek_1994|GCS_Hartebeesthoek_1994|Hartebeesthoek94
4149|6149|CH1903|D_CH1903|GCS_CH1903
4150|6150|CH1903+|D_CH1903+|GCS_CH1903+
4151|6151|CHTRS95|D_Swiss_TRF_1995|GCS_Swiss_TRF_1995|Swiss Terrestrial Reference System 1995
4152|6152|D_North_American_1983_HARN|GCS_North_American_1983_HARN|NAD83 (High Accuracy Reference Network)|NAD83(HARN)
4153|6153|D_Rassadiran|GCS_Rassadiran|Rassadiran
4154|6154|D_European_1950_ED77|ED50(ED77)|European Datum 1950(1977)|GCS_European_1950_ED77
4155|6155|D_Dabola_1981|Dabola 1981|GCS_Dabola_1981
4156|6156|D_S_JTSK|GCS_S_JTSK|S-JTSK|System of the Unified Trigonometrical Cadastral Network
4157|6157|D_Mount_Dillon|GCS_Mount_Dillon|Mount Dillon
4158|6158|D_Naparima_1955|GCS_Naparima_1955|Naparima 1955
4159|6159|D_European_Libyan_1979|ELD79|European Libyan Datum 1979|GCS_European_Libyan_Datum_1979
4160|6160|Chos Malal 1914|D_Chos_Malal_1914|GCS_Chos_Malal_1914
4161|6161|D_Pampa_del_Castillo|GCS_Pampa_del_Castillo|Pampa del Castillo
4162|6162|D_Korean_Datum_1985|GCS_Korean_Datum_1985|Korean 1985|Korean Datum 1985
4163|6163|D_Yemen_NGN_1996|GCS_Yemen_NGN_1996|Yemen NGN96|Yemen National Geodetic Network 1996
4164|6164|D_South_Yemen|GCS_South_Yemen|South Yemen
4165|6165|Bissau|D_Bissau|GCS_Bissau
4166|6166|D_Korean_Datum_1995|GCS_Korean_Datum_1995|Korean 1995|Korean Datum 1995
4167|6167|D_NZGD_2000|GCS_NZGD_2000|NZGD2000|New Zealand Geodetic Datum 2000
4168|6168|Accra|D_Accra|GCS_Accra
4169|6169|American Samoa 1962|D_American_Samoa_1962|GCS_American_Samoa_1962
4170|6170|D_SIRGAS|GCS_SIRGAS|SIRGAS 1995|Sistema de Referencia Geocentrico para America del Sur 1995
4171|6171|D_RGF_1993|GCS_RGF_1993|RGF93 v1|Reseau Geodesique Francais 1993 v1
4173|6173|D_IRENET95|GCS_IRENET95|IRENET95
4174|6174|D_Sierra_Leone_1924|GCS_Sierra_Leone_1924|Sierra Leone 1924|Sierra Leone Colony 1924
4175|6175|D_Sierra_Leone_1968|GCS_Sierra_Leone_1968|Sierra Leone 1968
4176|6176|Australian Antarctic|Australian Antarctic Datum 1998|D_Australian_Antarctic_1998|GCS_Australian_Antarctic_1998
4178|6178|D_Pulkovo_1942_Adj_1983|GCS_Pulkovo_1942_Adj_1983|Pulkovo 1942(83)
4179|6179|D_Pulkovo_1942_Adj_1958|GCS_Pulkovo_1942_Adj_1958|Pulkovo 1942(58)
4180|6180|D_Estonia_1997|EST97|Estonia 1997|GCS_Estonia_1997
4181|6181|D_Luxembourg_1930|D_Luxembourg_Reference_Frame|GCS_LUREF|GCS_Luxembourg_1930|LUREF|Luxembourg Reference Frame
4182|6182|Azores Occidental 1939|Azores Occidental Islands 1939|D_Azores_Occidental_Islands_1939|GCS_Azores_Occidental_1939
4183|6183|Azores Central 1948|Azores Central Islands 1948|D_Azores_Central_Islands_1948|GCS_Azores_Central_1948
4184|6184|Azores Oriental 1940|Azores Oriental Islands 1940|D_Azores_Oriental_Islands_1940|GCS_Azores_Oriental_1940
4188|6188|D_OSNI_1952|GCS_OSNI_1952|OSNI 1952
4189|6189|D_REGVEN|GCS_REGVEN|REGVEN|Red Geodesica Venezolana
4190|6190|D_POSGAR_1998|GCS_POSGAR_1998|POSGAR 98|Posiciones Geodesicas Argentinas 1998
4191|6191|Albanian 1987|D_Albanian_1987|GCS_Albanian_1987
4192|6192|D_Douala_1948|Douala 1948|GCS_Douala_1948
4193|6193|D_Manoca_1962|GCS_Manoca_1962|Manoca 1962
4194|6194|D_Qornoq_1927|GCS_Qornoq_1927|Qornoq 1927
4195|6195|D_Scoresbysund_1952|GCS_Scoresbysund_1952|Scoresbysund 1952
4196|6196|Ammassalik 1958|D_Ammassalik_1958|GCS_Ammassalik_1958
4197|6197|D_Garoua|GCS_Garoua|Garoua
4198|6198|D_Kousseri|GCS_Kousseri|Kousseri
4199|6199|D_Egypt_1930|Egypt 1930|GCS_Egypt_1930
4200|6200|D_Pulkovo_1995|GCS_Pulkovo_1995|Pulkovo 1995
4201|6201|Adindan|D_Adindan|GCS_Adindan
4202|6202|AGD66|Australian Geodetic Datum 1966|D_Australian_1966|GCS_Australian_1966
4203|6203|AGD84|Australian Geodetic Datum 1984|D_Australian_1984|GCS_Australian_1984
4204|6204|Ain el Abd|Ain el Abd 1970|D_Ain_el_Abd_1970|GCS_Ain_el_Abd_1970
4205|6205|Afgooye|D_Afgooye|GCS_Afgooye
4206|6206|Agadez|D_Agadez|GCS_Agadez
4207|6207|D_Lisbon|GCS_Lisbon|Lisbon|Lisbon 1937
4208|6208|Aratu|D_Aratu|GCS_Aratu
4209|6209|Arc 1950|D_Arc_1950|GCS_Arc_1950
4210|6210|Arc 1960|D_Arc_1960|GCS_Arc_1960
4211|6211|Batavia|D_Batavia|GCS_Batavia
4212|6212|Barbados 1938|D_Barbados_1938|GCS_Barbados_1938
4213|6213|Beduaram|D_Beduaram|GCS_Beduaram
4214|6214|Beijing 1954|D_Beijing_1954|GCS_Beijing_1954
4215|6215|BD50|D_Belge_1950|GCS_Belge_1950|Reseau National Belge 1950
4216|6216|Bermuda 1957|D_Bermuda_1957|GCS_Bermuda_1957
4218|6218|Bogota 1975|D_Bogota|GCS_Bogota
4219|6219|Bukit Rimpah|D_Bukit_Rimpah|GCS_Bukit_Rimpah
4220|6220|Camacupa 1948|D_Camacupa|GCS_Camacupa
4221|6221|Campo Inchauspe|D_Campo_Inchauspe|GCS_Campo_Inchauspe
4222|6222|Cape|D_Cape|GCS_Cape
4223|6223|Carthage|D_Carthage|GCS_Carthage|GCS_Carthage_Degree|carthage
4224|6224|Chua|D_Chua|GCS_Chua
4225|6225|Corrego Alegre 1970-72|D_Corrego_Alegre|GCS_Corrego_Alegre
4227|6227|D_Deir_ez_Zor|Deir ez Zor|GCS_Deir_ez_Zor
4229|6229|D_Egypt_1907|Egypt 1907|GCS_Egypt_1907
4230|6230|D_European_1950|ED50|European Datum 1950|GCS_European_1950
4231|6231|D_European_1987|ED87|European Datum 1987|GCS_European_1987
4232|6232|D_Fahud|Fahud|GCS_Fahud
4236|6236|D_Hu_Tzu_Shan|GCS_Hu_Tzu_Shan|Hu Tzu Shan 1950
4237|6237|D_Hungarian_1972|GCS_Hungarian_1972|HD72|Hungarian Datum 1972
4238|6238|D_Indonesian_1974|GCS_Indonesian_1974|ID74|Indonesian Datum 1974
4239|6239|D_Indian_1954|GCS_Indian_1954|Indian 1954
4240|6240|D_Indian_1975|GCS_Indian_1975|Indian 1975
4241|6241|D_Jamaica_1875|GCS_Jamaica_1875|Jamaica 1875
4242|6242|D_Jamaica_1969|GCS_Jamaica_1969|JAD69|Jamaica 1969
4243|6243|D_Kalianpur_1880|GCS_Kalianpur_1880|Kalianpur 1880
4244|6244|D_Kandawala|GCS_Kandawala|Kandawala
4245|6245|D_Kertau|GCS_Kertau|Kertau 1968
4246|6246|D_Kuwait_Oil_Company|GCS_Kuwait_Oil_Company|KOC|Kuwait Oil Company
4247|6247|D_La_Canoa|GCS_La_Canoa|La Canoa
4248|6248|D_Provisional_S_American_1956|GCS_Provisional_S_American_1956|PSAD56|Provisional South American Datum 1956
4249|6249|D_Lake|GCS_Lake|Lake
4250|6250|D_Leigon|GCS_Leigon|Leigon
4251|6251|D_Liberia_1964|GCS_Liberia_1964|Liberia 1964
4252|6252|D_Lome|GCS_Lome|Lome
4253|6253|D_Luzon_1911|GCS_Luzon_1911|Luzon 1911
4254|6254|D_Hito_XVIII_1963|GCS_Hito_XVIII_1963|Hito XVIII 1963
4255|6255|D_Herat_North|GCS_Herat_North|Herat North
4256|6256|D_Mahe_1971|GCS_Mahe_1971|Mahe 1971
4257|6257|D_Makassar|GCS_Makassar|Makassar
4258|6258|D_ETRS_1989|ETRS89|European Terrestrial Reference System 1989 ensemble|GCS_ETRS_1989
4259|6259|D_Malongo_1987|GCS_Malongo_1987|Malongo 1987
4261|6261|D_Merchich|GCS_Merchich|Merchich
4262|6262|D_Massawa|GCS_Massawa|Massawa
4263|6263|D_Minna|GCS_Minna|Minna
4265|6265|D_Monte_Mario|GCS_Monte_Mario|Monte Mario
4266|6266|D_Mporaloko|GCS_Mporaloko|M'poraloko
4267|6267|D_North_American_1927|GCS_North_American_1927|NAD27|North American Datum 1927
4269|6269|D_North_American_1983|GCS_North_American_1983|NAD83|North American Datum 1983
4270|6270|D_Nahrwan_1967|GCS_Nahrwan_1967|Nahrwan 1967
4271|6271|D_Naparima_1972|GCS_Naparima_1972|Naparima 1972
4272|6272|D_New_Zealand_1949|GCS_New_Zealand_1949|NZGD49|New Zealand Geodetic Datum 1949|nzgd49
4273|6273|D_NGO_1948|GCS_NGO_1948|NGO 1948
4274|6274|D_Datum_73|Datum 73|GCS_Datum_73
4275|6275|D_NTF|GCS_NTF|NTF|Nouvelle Triangulation Francaise
4276|6276|D_NSWC_9Z_2|GCS_NSWC_9Z_2|NSWC 9Z-2
4277|6277|D_OSGB_1936|GCS_OSGB_1936|OSGB36|Ordnance Survey of Great Britain 1936
4278|6278|D_OSGB_1970_SN|GCS_OSGB_1970_SN|OSGB 1970 (SN)|OSGB70
4279|6279|D_OS_SN_1980|GCS_OS_SN_1980|OS (SN) 1980|OS(SN)80
4281|6281|D_Palestine_1923|GCS_Palestine_1923|Palestine 1923
4282|6282|Congo 1960 Pointe Noire|D_Pointe_Noire|GCS_Pointe_Noire|Pointe Noire
4283|6283|D_GDA_1994|GCS_GDA_1994|GDA94|Geocentric Datum of Australia 1994
4284|6284|D_Pulkovo_1942|GCS_Pulkovo_1942|Pulkovo 1942
4285|6285|D_Qatar|GCS_Qatar_1974|Qatar 1974
4286|6286|D_Qatar_1948|GCS_Qatar_1948|Qatar 1948
4288|6288|D_Loma_Quintana|GCS_Loma_Quintana|Loma Quintana
4289|6289|Amersfoort|D_Amersfoort|GCS_Amersfoort
4292|6292|D_Sapper_Hill_1943|GCS_Sapper_Hill_1943|Sapper Hill 1943
4293|6293|D_Schwarzeck|GCS_Schwarzeck|Schwarzeck
4295|6295|D_Serindung|GCS_Serindung|Serindung
4297|6297|D_Tananarive_1925|GCS_Tananarive_1925|Tananarive|Tananarive 1925
4298|6298|D_Timbalai_1948|GCS_Timbalai_1948|Timbalai 1948
4299|6299|D_TM65|GCS_TM65|TM65|ire65
4300|6300|D_TM75|GCS_TM75|Geodetic Datum of 1965|TM75
4301|6301|D_Tokyo|GCS_Tokyo|Tokyo
4302|6302|D_Trinidad_1903|GCS_Trinidad_1903|Trinidad 1903
4303|6303|D_Trucial_Coast_1948|GCS_Trucial_Coast_1948|TC(1948)|Trucial Coast 1948
4304|6304|D_Voirol_1875|GCS_Voirol_1875|GCS_Voirol_1875_Degree|Voirol 1875
4306|6306|Bern 1938|D_Bern_1938|GCS_Bern_1938
4307|6307|D_Nord_Sahara_1959|GCS_Nord_Sahara_1959|Nord Sahara 1959
4308|6308|D_Stockholm_1938|GCS_RT38|RT38|Stockholm 1938
4309|6309|D_Yacare|GCS_Yacare|Yacare
4310|6310|D_Yoff|GCS_Yoff|Yoff
4311|6311|D_Zanderij|GCS_Zanderij|Zanderij
4312|6312|D_MGI|GCS_MGI|MGI|Militar-Geographische Institut|hermannskogel
4313|6313|BD72|D_Belge_1972|GCS_Belge_1972|Reseau National Belge 1972
4314|6314|DHDN|D_Deutsche_Hauptdreiecksnetz|D_Deutsches_Hauptdreiecksnetz|Deutsches Hauptdreiecksnetz|GCS_Deutsche_Hauptdreiecksnetz|GCS_Deutsches_Hauptdreiecksnetz|potsdam
4315|6315|Conakry 1905|D_Conakry_1905|GCS_Conakry_1905
4316|6316|D_Dealul_Piscului_1933|Dealul Piscului 1930|GCS_Dealul_Piscului_1933
4318|6318|D_NGN|GCS_NGN|NGN|National Geodetic Network
4319|6319|D_Kuwait_Utility|GCS_KUDAMS|KUDAMS|Kuwait Utility
4322|6322|D_WGS_1972|GCS_WGS_1972|WGS 72|World Geodetic System 1972
4324|6324|D_WGS_1972_BE|GCS_WGS_1972_BE|WGS 72 Transit Broadcast Ephemeris|WGS 72BE
4326|6326|D_WGS_1984|GCS_WGS_1984|WGS 84|WGS84|World Geodetic System 1984 ensemble
4463|1038|D_Reseau_Geodesique_de_St_Pierre_et_Miquelon_2006|GCS_RGSPM_2006|RGSPM06|Reseau Geodesique de Saint Pierre et Miquelon 2006
4470|1036|D_Reseau_Geodesique_de_Mayotte_2004|GCS_RGM_2004|RGM04|Reseau Geodesique de Mayotte 2004
4475|1037|Cadastre 1997|D_Cadastre_1997|GCS_Cadastre_1997
4483|1042|D_Mexican_Datum_of_1993|GCS_Mexican_Datum_of_1993|Mexico ITRF92
4490|1043|China 2000|China Geodetic Coordinate System 2000|D_China_2000|GCS_China_Geodetic_Coordinate_System_2000
4555|1045|D_New_Beijing|GCS_New_Beijing|New Beijing
4558|1047|D_RRAF_1991|GCS_RRAF_1991|RRAF 1991|Reseau de Reference des Antilles Francaises 1991
4600|6600|Anguilla 1957|D_Anguilla_1957|GCS_Anguilla_1957
4601|6601|Antigua 1943|D_Antigua_1943|GCS_Antigua_1943
4602|6602|D_Dominica_1945|Dominica 1945|GCS_Dominica_1945
4603|6603|D_Grenada_1953|GCS_Grenada_1953|Grenada 1953
4604|6604|D_Montserrat_1958|GCS_Montserrat_1958|Montserrat 1958
4605|6605|D_St_Kitts_1955|GCS_St_Kitts_1955|St. Kitts 1955
4606|6606|D_St_Lucia_1955|GCS_St_Lucia_1955|St. Lucia 1955
4607|6607|D_St_Vincent_1945|GCS_St_Vincent_1945|St. Vincent 1945
4608|6608|D_NAD_1927_Definition_1976|GCS_NAD_1927_Definition_1976|NAD27(76)|North American Datum 1927 (1976)
4609|6609|D_NAD_1927_CGQ77|GCS_NAD_1927_CGQ77|NAD27(CGQ77)|North American Datum 1927 (CGQ77)
4610|6610|D_Xian_1980|GCS_Xian_1980|Xian 1980
4611|6611|D_Hong_Kong_1980|GCS_Hong_Kong_1980|Hong Kong 1980
4612|6612|D_JGD_2000|GCS_JGD_2000|JGD2000|Japanese Geodetic Datum 2000
4613|6613|D_Gunung_Segara|GCS_Gunung_Segara|Gunung Segara|Segara
4614|6614|D_QND_1995|GCS_QND_1995|QND95|Qatar National Datum 1995
4615|6615|D_Porto_Santo_1936|GCS_Porto_Santo_1936|Porto Santo|Porto Santo 1936
4616|6616|D_Selvagem_Grande_1938|GCS_Selvagem_Grande_1938|Selvagem Grande
4617|6140|D_North_American_1983_CSRS|D_North_American_1983_CSRS98|GCS_North_American_1983_CSRS|GCS_North_American_1983_CSRS98|NAD83 Canadian Spatial Reference System|NAD83(CSRS)
4618|6618|D_South_American_1969|GCS_South_American_1969|SAD69|South American Datum 1969
4619|6619|D_SWEREF99|GCS_SWEREF99|SWEREF99
4620|6620|D_Point_58|GCS_Point_58|Point 58
4621|6621|D_Fort_Marigot|Fort Marigot|GCS_Fort_Marigot
4622|6622|D_Sainte_Anne|GCS_Sainte_Anne|Guadeloupe 1948
4623|6623|CSG67|Centre Spatial Guyanais 1967|D_CSG_1967|GCS_CSG_1967
4624|6624|D_RGFG_1995|GCS_RGFG_1995|RGFG95|Reseau Geodesique Francais Guyane 1995
4625|6625|D_Fort_Desaix|GCS_Fort_Desaix|Martinique 1938
4626|6626|D_Reunion_1947|GCS_Piton_des_Neiges|GCS_Reunion|GCS_Reunion_1947|Reunion 1947
4627|6627|D_RGR_1992|GCS_RGR_1992|RGR92|Reseau Geodesique de la Reunion 1992
4628|6628|D_Tahiti|D_Tahiti_1952|GCS_Tahiti|GCS_Tahiti_1952|Tahiti 52
4629|6629|D_Tahaa|D_Tahaa_1954|GCS_Tahaa|GCS_Tahaa_1954|Tahaa 54
4630|6630|D_IGN72_Nuku_Hiva|GCS_IGN72_Nuku_Hiva|IGN72 Nuku Hiva
4632|6632|Combani 1950|D_Combani_1950|GCS_Combani_1950
4633|6633|D_IGN56_Lifou|GCS_IGN56_Lifou|IGN56 Lifou
4636|6636|D_Petrels_1972|GCS_Petrels_1972|Petrels 1972
4637|6637|D_Pointe_Geologie_Perroud_1950|GCS_Pointe_Geologie_Perroud_1950|Perroud 1950|Pointe Geologie Perroud 1950
4638|6638|D_Saint_Pierre_et_Miquelon_1950|GCS_Saint_Pierre_et_Miquelon_1950|Saint Pierre et Miquelon 1950
4639|6639|D_MOP78|GCS_MOP78|MOP78
4641|6641|D_IGN53_Mare|GCS_IGN53_Mare|IGN53 Mare
4642|6642|D_ST84_Ile_des_Pins|GCS_ST84_Ile_des_Pins|ST84 Ile des Pins
4643|6643|D_ST71_Belep|GCS_ST71_Belep|ST71 Belep
4644|6644|D_NEA74_Noumea|GCS_NEA74_Noumea|NEA74 Noumea
4646|6646|D_Grand_Comoros|GCS_Grand_Comoros|Grand Comoros
4657|6657|D_Reykjavik_1900|GCS_Reykjavik_1900|Reykjavik 1900
4658|6658|D_Hjorsey_1955|GCS_Hjorsey_1955|Hjorsey 1955
4659|6659|D_Islands_Network_1993|GCS_ISN_1993|ISN93|Islands Net 1993
4660|6660|D_Helle_1954|GCS_Helle_1954|Helle 1954
4661|6661|D_Latvia_1992|GCS_LKS_1992|LKS-92|Latvian geodetic coordinate system 1992
4662|6634|D_IGN72_Grande_Terre|GCS_IGN72_Grande_Terre|IGN72 Grande Terre
4663|6663|D_Porto_Santo_1995|GCS_Porto_Santo_1995|Porto Santo 1995
4664|6664|Azores Oriental 1995|Azores Oriental Islands 1995|D_Azores_Oriental_Islands_1995|GCS_Azores_Oriental_1995
4665|6665|Azores Central 1995|Azores Central Islands 1995|D_Azores_Central_Islands_1995|GCS_Azores_Central_1995
4666|6666|D_Lisbon_1890|GCS_Lisbon_1890|Lisbon 1890
4667|6667|D_Iraq_Kuwait_Boundary_1992|GCS_IKBD_1992|IKBD-92|Iraq-Kuwait Boundary Datum 1992
4668|6668|D_European_1979|ED79|European Datum 1979|GCS_European_1979
4669|6126|D_Lithuania_1994|GCS_LKS_1994|LKS94|Lithuania 1994 (ETRS89)
4670|6670|D_IGM_1995|GCS_IGM_1995|IGM95|Istituto Geografico Militaire 1995
4671|6671|D_Voirol_1879|GCS_Voirol_1879|Voirol 1879
4672|6672|Chatham Islands 1971|Chatham Islands Datum 1971|D_Chatham_Island_1971|GCS_Chatham_Island_1971
4673|6673|Chatham Islands 1979|Chatham Islands Datum 1979|D_Chatham_Islands_1979|GCS_Chatham_Islands_1979
4674|6674|D_SIRGAS_2000|GCS_SIRGAS_2000|SIRGAS 2000|Sistema de Referencia Geocentrico para las AmericaS 2000
4675|6675|D_Guam_1963|GCS_Guam_1963|Guam 1963
4676|6676|D_Vientiane_1982|GCS_Vientiane_1982|Vientiane 1982
4677|6677|D_Lao_1993|GCS_Lao_1993|Lao 1993
4678|6678|D_Lao_National_Datum_1997|GCS_Lao_1997|Lao 1997|Lao National Datum 1997
4679|6679|D_Jouik_1961|GCS_Jouik_1961|Jouik 1961
4680|6680|D_Nouakchott_1965|GCS_Nouakchott_1965|Nouakchott 1965
4682|6682|D_Gulshan_303|GCS_Gulshan_303|Gulshan 303
4683|6683|D_Philippine_Reference_System_1992|D_Phillipine_Reference_System_1992|GCS_PRS_1992|PRS92|Philippine Reference System 1992
4684|6684|D_Gan_1970|GCS_Gan_1970|Gan 1970
4686|6686|D_MAGNA|GCS_MAGNA|MAGNA-SIRGAS|Marco Geocentrico Nacional de Referencia
4687|6687|D_Reseau_Geodesique_de_la_Polynesie_Francaise|GCS_RGPF|RGPF|Reseau Geodesique de la Polynesie Francaise
4688|6688|D_Fatu_Iva_1972|Fatu Iva 72|GCS_Fatu_Iva_1972
4689|6689|D_IGN63_Hiva_Oa|GCS_IGN63_Hiva_Oa|IGN63 Hiva Oa
4690|6690|D_Tahiti_1979|GCS_Tahiti_1979|Tahiti 79
4691|6691|D_Moorea_1987|GCS_Moorea_1987|Moorea 87
4692|6692|D_Maupiti_1983|GCS_Maupiti_1983|Maupiti 83
4693|6693|D_Nakhl-e_Ghanem|GCS_Nakhl-e_Ghanem|Nakhl-e Ghanem
4694|6694|D_POSGAR_1994|GCS_POSGAR_1994|POSGAR 94|Posiciones Geodesicas Argentinas 1994
4695|6695|D_Katanga_1955|GCS_Katanga_1955|Katanga 1955
4696|6696|D_Kasai_1953|D_Kasai_1955|GCS_Kasai_1953|GCS_Kasai_1955|Kasai 1953
4697|6697|D_IGC_1962_Arc_of_the_6th_Parallel_South|GCS_IGC_1962_6th_Parallel_South|IGC 1962 6th Parallel South|IGC 1962 Arc of the 6th Parallel South
4698|6698|D_Kerguelen_Island_1949|GCS_K0_1949|GCS_Kerguelen_Island_1949|IGN 1962 Kerguelen
4699|6699|D_Le_Pouce_1934|GCS_Le_Pouce_1934|Le Pouce 1934
4700|6700|D_IGN_Astro_1960|GCS_IGN_Astro_1960|IGN Astro 1960
4701|6701|D_Institut_Geographique_du_Congo_Belge_1955|GCS_IGCB_1955|IGCB 1955|Institut Geographique du Congo Belge 1955
4702|6702|D_Mauritania_1999|GCS_Mauritania_1999|Mauritania 1999
4703|6703|D_Mhast_1951|GCS_Mhast_1951|Mhast 1951|Missao Hidrografico Angola y Sao Tome 1951
4704|6704|D_Mhast_Onshore|GCS_Mhast_Onshore|Mhast (onshore)
4705|6705|D_Mhast_Offshore|GCS_Mhast_Offshore|Mhast (offshore)
4706|6706|D_Egypt_Gulf_of_Suez_S-650_TL|Egypt Gulf of Suez S-650 TL|GCS_Egypt_Gulf_of_Suez_S-650_TL
4707|6707|D_Tern_Island_1961|GCS_Tern_Island_1961|Tern Island 1961
4708|6708|Cocos Islands 1965|D_Anna_1_1965|GCS_Anna_1_1965
4709|6709|D_Beacon_E_1945|GCS_Beacon_E_1945|Iwo Jima 1945
4710|6710|Astro DOS 71|D_DOS_71_4|GCS_DOS_71_4
4711|6711|D_Astro_1952|GCS_Astro_1952|Marcus Island 1952
4712|6712|Ascension Island 1958|D_Ascension_Island_1958|GCS_Ascension_Island_1958
4713|6713|Ayabelle Lighthouse|D_Ayabelle|GCS_Ayabelle
4714|6714|Bellevue|D_Bellevue_IGN|GCS_Bellevue_IGN
4715|6715|Camp Area Astro|D_Camp_Area|GCS_Camp_Area
4716|6716|D_Canton_1966|GCS_Canton_1966|Phoenix Islands 1966
4717|6717|Cape Canaveral|D_Cape_Canaveral|GCS_Cape_Canaveral
4718|6718|D_Solomon_1968|GCS_Solomon_1968|Solomon 1968
4719|6719|D_Easter_Island_1967|Easter Island 1967|GCS_Easter_Island_1967
4720|6720|D_Fiji_1986|Fiji 1986|Fiji Geodetic Datum 1986|GCS_Fiji_1986
4721|6721|D_Fiji_1956|Fiji 1956|GCS_Fiji_1956
4722|6722|D_ISTS_061_1968|GCS_ISTS_061_1968|South Georgia 1968
4723|6723|D_Grand_Cayman_1959|GCGD59|GCS_Grand_Cayman_1959|Grand Cayman Geodetic Datum 1959
4724|6724|D_ISTS_073_1969|Diego Garcia 1969|GCS_ISTS_073_1969
4725|6725|D_Johnston_Island_1961|GCS_Johnston_Island_1961|Johnston Island 1961
4726|6726|D_Little_Cayman_1961|GCS_Little_Cayman_1961|SIGD61|Sister Islands Geodetic Datum 1961
4727|6727|D_Midway_1961|GCS_Midway_1961|Midway 1961
4728|6728|D_Pico_de_Las_Nieves|GCS_Pico_de_Las_Nieves|PN84|Pico de las Nieves 1984
4729|6729|D_Pitcairn_1967|GCS_Pitcairn_1967|Pitcairn 1967
4730|6730|D_Santo_DOS_1965|GCS_Santo_DOS_1965|Santo 1965
4732|6732|D_Wake_Eniwetok_1960|GCS_Wake_Eniwetok_1960|Marshall Islands 1960
4733|6733|D_Wake_Island_1952|GCS_Wake_Island_1952|Wake Island 1952
4734|6734|D_Tristan_1968|GCS_Tristan_1968|Tristan 1968
4735|6735|D_Kusaie_1951|GCS_Kusaie_1951|Kusaie 1951
4736|6736|D_Deception_Island|Deception Island|GCS_Deception_Island
4737|6737|D_Korea_2000|D_Korea_Geodetic_Datum_2002|GCS_Korea_2000|KGD2002|Korean Geodetic Datum 2002
4738|6738|D_Hong_Kong_1963|GCS_Hong_Kong_1963|Hong Kong 1963
4739|6739|D_Hong_Kong_1963_67|GCS_Hong_Kong_1963_67|Hong Kong 1963(67)
4740|6740|D_Parametrop_Zemp_1990|GCS_PZ_1990|PZ-90|Parametry Zemli 1990
4741|6741|D_Faroe_Datum_1954|FD54|Faroe Datum 1954|GCS_FD_1954
4742|6742|D_GDM_2000|GCS_GDM_2000|GDM2000|Geodetic Datum of Malaysia 2000
4743|6743|D_Karbala_1979_Polservice|GCS_Karbala_1979_Polservice|Karbala 1979
4744|6744|D_Nahrwan_1934|GCS_Nahrwan_1934|Nahrwan 1934
4745|6745|D_Rauenberg_1983|GCS_RD/83|RD/83|Rauenberg Datum/83
4746|6746|D_Potsdam_1983|GCS_PD/83|PD/83|Potsdam Datum/83
4747|6747|D_Greenland_1996|GCS_Greenland_1996|GR96|Greenland 1996
4748|6748|D_Vanua_Levu_1915|GCS_Vanua_Levu_1915|Vanua Levu 1915
4749|6749|D_Reseau_Geodesique_de_Nouvelle_Caledonie_1991-93|GCS_RGNC_1991-93|RGNC91-93|Reseau Geodesique de Nouvelle Caledonie 91-93
4750|6750|D_ST87_Ouvea|GCS_ST87_Ouvea|ST87 Ouvea
4751|6751|D_Kertau_RSO|GCS_Kertau_RSO|Kertau (RSO)
4752|6752|D_Viti_Levu_1912|GCS_Viti_Levu_1912|Viti Levu 1912
4753|6753|D_fk89|GCS_fk89|fk89
4754|6754|D_Libyan_Geodetic_Datum_2006|GCS_LGD2006|LGD2006|Libyan Geodetic Datum 2006
4755|6755|DGN95|D_Datum_Geodesi_Nasional_1995|Datum Geodesi Nasional 1995|GCS_DGN_1995
4756|6756|D_Vietnam_2000|GCS_VN_2000|VN-2000|Vietnam 2000
4757|6757|D_SVY21|GCS_SVY21|SVY21
4758|6758|D_Jamaica_2001|GCS_JAD_2001|JAD2001|Jamaica 2001
4759|6759|D_NAD_1983_NSRS2007|GCS_NAD_1983_NSRS2007|NAD83 (National Spatial Reference System 2007)|NAD83(NSRS2007)
4760|6760|D_WGS_1966|GCS_WGS_1966|WGS 66|World Geodetic System 1966
4761|6761|Croatian Terrestrial Reference System|D_Croatian_Terrestrial_Reference_System|GCS_HTRS96|HTRS96
4762|6762|BDA2000|Bermuda 2000|D_Bermuda_2000|GCS_Bermuda_2000
4763|6763|D_Pitcairn_2006|GCS_Pitcairn_2006|Pitcairn 2006
4764|6764|D_Ross_Sea_Region_Geodetic_Datum_2000|GCS_RSRGD2000|RSRGD2000|Ross Sea Region Geodetic Datum 2000
4765|6765|D_Slovenia_Geodetic_Datum_1996|GCS_Slovenia_1996|Slovenia 1996|Slovenia Geodetic Datum 1996
4801|6801|CH1903 (Bern)|CH1903_(Bern)|GCS_Bern_1898_Bern
4802|6802|Bogota 1975 (Bogota)|Bogota_1975_(Bogota)|GCS_Bogota_Bogota
4803|6803|GCS_Lisbon_Lisbon|Lisbon (Lisbon)|Lisbon 1937 (Lisbon)|Lisbon_1937_(Lisbon)
4804|6804|GCS_Makassar_Jakarta|Makassar (Jakarta)|Makassar_(Jakarta)
4805|6805|GCS_MGI_Ferro|MGI (Ferro)|Militar-Geographische Institut (Ferro)|Militar-Geographische_Institut_(Ferro)
4806|6806|GCS_Monte_Mario_Rome|Monte Mario (Rome)|Monte_Mario_(Rome)
4807|6807|GCS_NTF_Paris|NTF (Paris)|Nouvelle Triangulation Francaise (Paris)|Nouvelle_Triangulation_Francaise_(Paris)
4809|6809|BD50 (Brussels)|GCS_Belge_1950_Brussels|Reseau National Belge 1950 (Brussels)|Reseau_National_Belge_1950_(Brussels)
4810|6810|GCS_Tananarive_1925_Paris|Tananarive (Paris)|Tananarive 1925 (Paris)|Tananarive_1925_(Paris)
4811|6811|GCS_Voirol_1875_Paris|Voirol 1875 (Paris)|Voirol_1875_(Paris)
4813|6813|Batavia (Jakarta)|Batavia_(Jakarta)|GCS_Batavia_Jakarta
4814|6814|GCS_RT38_Stockholm|RT38 (Stockholm)|Stockholm 1938 (Stockholm)|Stockholm_1938_(Stockholm)
4815|6815|GCS_Greek_Athens|Greek (Athens)|Greek_(Athens)
4816|6816|Carthage (Paris)|Carthage_(Paris)|GCS_Carthage_Paris
4817|6817|GCS_NGO_1948_Oslo|NGO 1948 (Oslo)|NGO_1948_(Oslo)
4818|6818|GCS_S_JTSK_Ferro|S-JTSK (Ferro)|System of the Unified Trigonometrical Cadastral Network (Ferro)|System_of_the_Unified_Trigonometrical_Cadastral_Network_(Ferro)
4820|6820|GCS_Gunung_Segara_Jakarta|Gunung Segara (Jakarta)|Gunung_Segara_(Jakarta)|Segara (Jakarta)
4821|6821|GCS_Voirol_1879_Paris|Voirol 1879 (Paris)|Voirol_1879_(Paris)
4823|1044|D_Sao_Tome|GCS_Sao_Tome|Sao Tome
4824|1046|D_Principe|GCS_Principe|Principe
4901|6901|ATF (Paris)|Ancienne Triangulation Francaise (Paris)|D_ATF|GCS_ATF_Paris
4903|6903|D_Madrid_1870|GCS_Madrid_1870_Madrid|Madrid 1870 (Madrid)
4904|6904|GCS_Lisbon_1890_Lisbon|Lisbon 1890 (Lisbon)|Lisbon_1890_(Lisbon)
5013|1041|Autonomous Regions of Portugal 2008|D_PTRA08|GCS_PTRA08|PTRA08
5132|1048|Tokyo 1892|Tokyo_1892
5228|1052|D_S_JTSK_05|GCS_S_JTSK/05|S-JTSK/05|System of the Unified Trigonometrical Cadastral Network/05
5229|1055|D_S_JTSK_05_Ferro|GCS_S_JTSK/05_Ferro|S-JTSK/05 (Ferro)|System of the Unified Trigonometrical Cadastral Network/05 (Ferro)
5233|1053|D_Sri_Lanka_Datum_1999|GCS_SLD99|SLD99|Sri Lanka Datum 1999
5246|1056|D_GDBD2009|GCS_GDBD2009|GDBD2009|Geocentric Datum Brunei Darussalam 2009
5252|1057|D_Turkish_National_Reference_Frame|GCS_TUREF|TUREF|Turkish National Reference Frame
5264|1058|Bhutan National Geodetic Datum|DRUKREF 03|D_Bhutan_National_Geodetic_Datum|GCS_DRUKREF_03
5324|1060|D_Islands_Network_2004|GCS_ISN_2004|ISN2004|Islands Net 2004
5340|1062|D_POSGAR_2007|GCS_POSGAR_2007|POSGAR 2007|Posiciones Geodesicas Argentinas 2007
5354|1063|D_Marco_Geodesico_Nacional|GCS_MARGEN|MARGEN|Marco Geodesico Nacional de Bolivia
5360|1064|D_SIRGAS-Chile|GCS_SIRGAS-Chile|GCS_SIRGAS-Chile_2002|SIRGAS-Chile 2002|SIRGAS-Chile realization 1 epoch 2002|SIRGAS-Chile_realization_1_epoch_2002
5365|1065|CR05|Costa Rica 2005|D_Costa_Rica_2005|GCS_CR05
5371|1066|D_SGNP_MARCARIO_SOLIS|GCS_MARCARIO_SOLIS|MACARIO SOLIS|Sistema Geodesico Nacional de Panama MACARIO SOLIS
5373|1067|D_Peru96|GCS_Peru96|Peru96
5381|1068|D_SIRGAS-ROU98|GCS_SIRGAS-ROU98|SIRGAS-ROU98
5393|1069|D_SIRGAS_ES2007.8|GCS_SIRGAS_ES2007.8|SIRGAS_ES2007.8
5451|1070|D_Ocotepeque_1935|GCS_Ocotepeque_1935|Ocotepeque 1935
5464|1071|D_Sibun_Gorge_1922|GCS_Sibun_Gorge_1922|Sibun Gorge 1922
5467|1072|D_Panama-Colon-1911|GCS_Panama-Colon_1911|Panama-Colon 1911
5489|1073|GCS_RGAF09|RGAF09|Reseau Geodesique des Antilles Francaises 2009|Reseau_Geodesique_des_Antilles_Francaises_2009
5524|1074|Corrego Alegre 1961|D_Corrego_Alegre_1961|GCS_Corrego_Alegre_1961
5527|1075|D_South_American_Datum_1969_96|GCS_SAD_1969_96|SAD69(96)|South American Datum 1969(96)
5546|1076|D_Papua_New_Guinea_Geodetic_Datum_1994|GCS_PNG94|PNG94|Papua New Guinea Geodetic Datum 1994
5561|1077|D_Ukraine_2000|GCS_Ukraine_2000|UCS-2000|Ukraine 2000
5593|1078|D_Fehmarnbelt_Datum_2010|FEH2010|Fehmarnbelt Datum 2010|GCS_FEH2010
5681|1081|DB_REF|D_Deutsche_Bahn_Reference_System|Deutsche Bahn Reference System|GCS_DB_REF
5886|1095|D_Tonga_Geodetic_Datum_2005|GCS_TGD2005|TGD2005|Tonga Geodetic Datum 2005
6135|1100|CIGD11|Cayman Islands Geodetic Datum 2011|D_Cayman_Islands_Geodetic_Datum_2011|GCS_CIGD11
6207|1111|D_Nepal_Nagarkot|GCS_Nepal_Nagarkot|Nepal 1981
6311|1112|CGRS93|Cyprus Geodetic Reference System 1993|D_Cyprus_Geodetic_Reference_System_1993|GCS_CGRS_1993
6318|1116|D_NAD_1983_2011|GCS_NAD_1983_2011|NAD83 (National Spatial Reference System 2011)|NAD83(2011)
6322|1117|D_NAD_1983_PA11|GCS_NAD_1983_PA11|NAD83 (National Spatial Reference System PA11)|NAD83(PA11)
6325|1118|D_NAD_1983_MA11|GCS_NAD_1983_MA11|NAD83 (National Spatial Reference System MA11)|NAD83(MA11)
6365|1120|D_Mexico_ITRF2008|GCS_Mexico_ITRF2008|Mexico ITRF2008
6668|1128|D_JGD_2011|GCS_JGD_2011|JGD2011|Japanese Geodetic Datum 2011
6706|1132|D_Rete_Dinamica_Nazionale_2008|GCS_RDN2008|RDN2008|Rete Dinamica Nazionale 2008
6783|1133|D_NAD_1983_CORS96|GCS_NAD_1983_CORS96|NAD83 (Continuously Operating Reference Station 1996)|NAD83(CORS96)
6881|1135|Aden 1925|D_Aden_1925|GCS_Aden_1925
6882|1137|Bekaa Valley 1920|D_Bekaa_Valley_1920|GCS_Bekaa_Valley_1920
6883|1136|Bioko|D_Bioko|GCS_Bioko
6892|1138|D_South_East_Island_1943|GCS_South_East_Island_1943|South East Island 1943
6894|1139|D_Gambia|GCS_Gambia|Gambia
6983|1142|IG05 Intermediate CRS|IG05 Intermediate Datum|IG05_Intermediate_CRS|IG05_Intermediate_Datum
6990|1144|IG05(2012)_Intermediate_CRS|IG05(2012)_Intermediate_Datum|IG05/12 Intermediate CRS|IG05/12 Intermediate Datum
7035|1038|D_Reseau_Geodesique_de_St_Pierre_et_Miquelon_2006|RGSPM06 (lon-lat)|RGSPM06_(lon-lat)|Reseau Geodesique de Saint Pierre et Miquelon 2006
7037|6627|D_RGR_1992|RGR92 (lon-lat)|RGR92_(lon-lat)|Reseau Geodesique de la Reunion 1992
7039|1036|D_Reseau_Geodesique_de_Mayotte_2004|RGM04 (lon-lat)|RGM04_(lon-lat)|Reseau Geodesique de Mayotte 2004
7041|6624|D_RGFG_1995|RGFG95 (lon-lat)|RGFG95_(lon-lat)|Reseau Geodesique Francais Guyane 1995
7073|1113|D_Reseau_Geodesique_des_Terres_Australes_et_Antarctiques_Francaises_2007|GCS_RGTAAF07|RGTAAF07|Reseau Geodesique des Terres Australes et Antarctiques Francaises 2007
7084|6171|D_RGF_1993|RGF93 v1 (lon-lat)|RGF93_(lon-lat)|Reseau Geodesique Francais 1993 v1
7086|1073|RGAF09 (lon-lat)|RGAF09_(lon-lat)|Reseau Geodesique des Antilles Francaises 2009|Reseau_Geodesique_des_Antilles_Francaises_2009
7133|1113|D_Reseau_Geodesique_des_Terres_Australes_et_Antarctiques_Francaises_2007|RGTAAF07 (lon-lat)|RGTAAF07_(lon-lat)|Reseau Geodesique des Terres Australes et Antarctiques Francaises 2007
7136|1114|IGD05|Israel_Geodetic_Datum_2005|Israeli Geodetic Datum 2005
7139|1115|IGD05(2012)|IGD05/12|Israeli Geodetic Datum 2005(2012)|Israeli_Geodetic_Datum_2005(2012)
7373|1147|ONGD14|Oman National Geodetic Datum 2014|Oman_National_Geodetic_Datum_2014
7683|1159|GSK-2011|Geodezicheskaya Sistema Koordinat 2011|Geodezicheskaya_Sistema_Koordinat_2011
7686|1160|D_Kyrgyz_Republic_2006|GCS_Kyrg-06|Kyrg-06|Kyrgyzstan Geodetic Datum 2006
7798|1167|BGS2005|Bulgaria Geodetic System 2005|Bulgaria_Geodetic_System_2005
7844|1168|GDA2020|Geocentric Datum of Australia 2020
7881|1173|St. Helena Tritan|St_Helena_Tritan
7886|1174|SHGD2015|St. Helena Geodetic Datum 2015|St_Helena_Geodetic_Datum_2015
8042|1188|Gusterberg (Ferro)|Gusterberg(Ferro)|Gusterberg_(Ferro)
8043|1189|St. Stephen (Ferro)|St._Stephen(Ferro)|St._Stephen_(Ferro)
8086|1187|ISN2016|Islands Net 2016|Islands_Net_2016
8232|1192|NAD83(CSRS96)|North American Datum of 1983 (CSRS96)|North_American_Datum_of_1983_(CSRS96)
8237|1193|NAD83(CSRS)v2|North American Datum of 1983 (CSRS) version 2|North_American_Datum_of_1983_(CSRS)_version_2
8240|1194|NAD83(CSRS)v3|North American Datum of 1983 (CSRS) version 3|North_American_Datum_of_1983_(CSRS)_version_3
8246|1195|NAD83(CSRS)v4|North American Datum of 1983 (CSRS) version 4|North_American_Datum_of_1983_(CSRS)_version_4
8249|1196|NAD83(CSRS)v5|North American Datum of 1983 (CSRS) version 5|North_American_Datum_of_1983_(CSRS)_version_5
8252|1197|NAD83(CSRS)v6|North American Datum of 1983 (CSRS) version 6|North_American_Datum_of_1983_(CSRS)_version_6
8255|1198|NAD83(CSRS)v7|North American Datum of 1983 (CSRS) version 7|North_American_Datum_of_1983_(CSRS)_version_7
8351|1201|S-JTSK [JTSK03]|S-JTSK_[JTSK03]|S_JTSK_JTSK03|System of the Unified Trigonometrical Cadastral Network [JTSK03]
8427|1209|Hong Kong Geodetic|Hong Kong Geodetic CS|Hong_Kong_Geodetic|Hong_Kong_Geodetic_CS
8428|1207|Macao 1920|Macao_1920
8431|1208|D_MACAO_2008|GCS_MACAO_2008|Macao 2008|Macao Geodetic Datum 2008
8545|1212|NAD83 (High Accuracy Reference Network - Corrected)|NAD83(HARN Corrected)|NAD_1983_(HARN_Corrected)|NAD_1983_(High_Accuracy_Reference_Network-Corrected)
8685|1214|SRB_ETRS89|Serbian Spatial Reference System 2000|Serbian_Spatial_Reference_System_2000
8694|1217|Camacupa 2015|Camacupa_2015
8699|1220|RSAO13|Reference System de Angola 2013|Reference_System_de_Angola_2013
8818|1218|MOMRA Terrestrial Reference Frame 2000|MOMRA_Terrestrial_Reference_Frame_2000|MTRF-2000
8860|1211|NAD83 (Federal Base Network)|NAD83(FBN)|NAD_1983_(FBN)|NAD_1983_(Federal_Base_Network)
8888|1166|WGS 84 (Transit)|WGS_1984_(Transit)|World Geodetic System 1984 (Transit)|World_Geodetic_System_1984_(Transit)
8900|1223|RGWF96|Reseau Geodesique de Wallis et Futuna 1996|Reseau_Geodesique_de_Wallis_et_Futuna_1996
8902|1223|RGWF96 (lon-lat)|RGWF96_(lon-lat)|Reseau Geodesique de Wallis et Futuna 1996|Reseau_Geodesique_de_Wallis_et_Futuna_1996
8907|1225|CR-SIRGAS
8949|1243|SIRGAS-Chile 2010|SIRGAS-Chile realization 2 epoch 2010|SIRGAS-Chile_2010|SIRGAS-Chile_realization_2_epoch_2010
8972|1227|SIRGAS Continuously Operating Network DGF00P01|SIRGAS-CON DGF00P01|SIRGAS-CON_DGF00P01|SIRGAS_Continuously_Operating_Network_DGF00P01
8973|1228|SIRGAS Continuously Operating Network DGF01P01|SIRGAS-CON DGF01P01|SIRGAS-CON_DGF01P01|SIRGAS_Continuously_Operating_Network_DGF01P01
8974|1229|SIRGAS Continuously Operating Network DGF01P02|SIRGAS-CON DGF01P02|SIRGAS-CON_DGF01P02|SIRGAS_Continuously_Operating_Network_DGF01P02
8975|1230|SIRGAS Continuously Operating Network DGF02P01|SIRGAS-CON DGF02P01|SIRGAS-CON_DGF02P01|SIRGAS_Continuously_Operating_Network_DGF02P01
8976|1231|SIRGAS Continuously Operating Network DGF04P01|SIRGAS-CON DGF04P01|SIRGAS-CON_DGF04P01|SIRGAS_Continuously_Operating_Network_DGF04P01
8977|1232|SIRGAS Continuously Operating Network DGF05P01|SIRGAS-CON DGF05P01|SIRGAS-CON_DGF05P01|SIRGAS_Continuously_Operating_Network_DGF05P01
8978|1233|SIRGAS Continuously Operating Network DGF06P01|SIRGAS-CON DGF06P01|SIRGAS-CON_DGF06P01|SIRGAS_Continuously_Operating_Network_DGF06P01
8979|1234|SIRGAS Continuously Operating Network DGF07P01|SIRGAS-CON DGF07P01|SIRGAS-CON_DGF07P01|SIRGAS_Continuously_Operating_Network_DGF07P01
8980|1235|SIRGAS Continuously Operating Network DGF08P01|SIRGAS-CON DGF08P01|SIRGAS-CON_DGF08P01|SIRGAS_Continuously_Operating_Network_DGF08P01
8981|1236|SIRGAS Continuously Operating Network SIR09P01|SIRGAS-CON SIR09P01|SIRGAS-CON_SIR09P01|SIRGAS_Continuously_Operating_Network_SIR09P01
8982|1237|SIRGAS Continuously Operating Network SIR10P01|SIRGAS-CON SIR10P01|SIRGAS-CON_SIR10P01|SIRGAS_Continuously_Operating_Network_SIR10P01
8983|1238|SIRGAS Continuously Operating Network SIR11P01|SIRGAS-CON SIR11P01|SIRGAS-CON_SIR11P01|SIRGAS_Continuously_Operating_Network_SIR11P01
8984|1239|SIRGAS Continuously Operating Network SIR13P01|SIRGAS-CON SIR13P01|SIRGAS-CON_SIR13P01|SIRGAS_Continuously_Operating_Network_SIR13P01
8985|1240|SIRGAS Continuously Operating Network SIR14P01|SIRGAS-CON SIR14P01|SIRGAS-CON_SIR14P01|SIRGAS_Continuously_Operating_Network_SIR14P01
8986|1241|SIRGAS Continuously Operating Network SIR15P01|SIRGAS-CON SIR15P01|SIRGAS-CON_SIR15P01|SIRGAS_Continuously_Operating_Network_SIR15P01
8987|1242|SIRGAS Continuously Operating Network SIR17P01|SIRGAS-CON SIR17P01|SIRGAS-CON_SIR17P01|SIRGAS_Continuously_Operating_Network_SIR17P01
8988|6647|D_ITRF_1988|GCS_ITRF_1988|ITRF88|International Terrestrial Reference Frame 1988
8989|6648|D_ITRF_1989|GCS_ITRF_1989|ITRF89|International Terrestrial Reference Frame 1989
8990|6649|D_ITRF_1990|GCS_ITRF_1990|ITRF90|International Terrestrial Reference Frame 1990
8991|6650|D_ITRF_1991|GCS_ITRF_1991|ITRF91|International Terrestrial Reference Frame 1991
8992|6651|D_ITRF_1992|GCS_ITRF_1992|ITRF92|International Terrestrial Reference Frame 1992
8993|6652|D_ITRF_1993|GCS_ITRF_1993|ITRF93|International Terrestrial Reference Frame 1993
8994|6653|D_ITRF_1994|GCS_ITRF_1994|ITRF94|International Terrestrial Reference Frame 1994
8995|6654|D_ITRF_1996|GCS_ITRF_1996|ITRF96|International Terrestrial Reference Frame 1996
8996|6655|D_ITRF_1997|GCS_ITRF_1997|ITRF97|International Terrestrial Reference Frame 1997
8997|6656|D_ITRF_2000|GCS_ITRF_2000|ITRF2000|International Terrestrial Reference Frame 2000
8998|6896|D_ITRF_2005|GCS_ITRF_2005|ITRF2005|International Terrestrial Reference Frame 2005
8999|1061|D_ITRF_2008|GCS_ITRF_2008|ITRF2008|International Terrestrial Reference Frame 2008
9000|1165|ITRF2014|International Terrestrial Reference Frame 2014|International_Terrestrial_Reference_Frame_2014
9003|1244|IGS97
9006|1245|IGS00
9009|1246|IGb00
9012|1247|IGS05
9014|1141|GCS_IGS08|IGS08
9017|1248|IGb08
9019|1191|IGS14
9053|1152|WGS 84 (G730)|WGS_1984_(G730)|World Geodetic System 1984 (G730)|World_Geodetic_System_1984_(G730)
9054|1153|WGS 84 (G873)|WGS_1984_(G873)|World Geodetic System 1984 (G873)|World_Geodetic_System_1984_(G873)
9055|1154|WGS 84 (G1150)|WGS_1984_(G1150)|World Geodetic System 1984 (G1150)|World_Geodetic_System_1984_(G1150)
9056|1155|WGS 84 (G1674)|WGS_1984_(G1674)|World Geodetic System 1984 (G1674)|World_Geodetic_System_1984_(G1674)
9057|1156|WGS 84 (G1762)|WGS_1984_(G1762)|World Geodetic System 1984 (G1762)|World_Geodetic_System_1984_(G1762)
9059|1178|D_ETRF_1989|ETRF89|European Terrestrial Reference Frame 1989|GCS_ETRF_1989
9060|1179|ETRF90|European Terrestrial Reference Frame 1990|European_Terrestrial_Reference_Frame_1990
9061|1180|ETRF91|European Terrestrial Reference Frame 1991|European_Terrestrial_Reference_Frame_1991
9062|1181|ETRF92|European Terrestrial Reference Frame 1992|European_Terrestrial_Reference_Frame_1992
9063|1182|ETRF93|European Terrestrial Reference Frame 1993|European_Terrestrial_Reference_Frame_1993
9064|1183|ETRF94|European Terrestrial Reference Frame 1994|European_Terrestrial_Reference_Frame_1994
9065|1184|ETRF96|European Terrestrial Reference Frame 1996|European_Terrestrial_Reference_Frame_1996
9066|1185|ETRF97|European Terrestrial Reference Frame 1997|European_Terrestrial_Reference_Frame_1997
9067|1186|ETRF2000|European Terrestrial Reference Frame 2000|European_Terrestrial_Reference_Frame_2000
9068|1204|ETRF2005|European Terrestrial Reference Frame 2005|European_Terrestrial_Reference_Frame_2005
9069|1206|ETRF2014|European Terrestrial Reference Frame 2014|European_Terrestrial_Reference_Frame_2014
9072|1221|D_NAD_1983_MARP00|GCS_NAD_1983_MARP00|NAD83(MARP00)|North American Datum of 1983 (MARP00)
9075|1249|D_NAD_1983_PACP00|GCS_NAD_1983_PACP00|NAD83(PACP00)|North American Datum of 1983 (PACP00)
9140|1251|KOSOVAREF01|Kosovo Reference System 2001|Kosovo_Reference_System_2001
9148|1252|SIRGAS-Chile 2013|SIRGAS-Chile realization 3 epoch 2013|SIRGAS-Chile_2013|SIRGAS-Chile_realization_3_epoch_2013
9153|1253|SIRGAS-Chile 2016|SIRGAS-Chile realization 4 epoch 2016|SIRGAS-Chile_2016|SIRGAS-Chile_realization_4_epoch_2016
9248|1257|Tapi Aike|Tapi_Aike
9251|1258|MMN|Ministerio de Marina Norte|Ministerio_de_Marina_Norte
9253|1259|MMS|Ministerio de Marina Sur|Ministerio_de_Marina_Sur
9294|1263|ONGD17|Oman National Geodetic Datum 2017|Oman_National_Geodetic_Datum_2017
9299|1264|HS2 Intermediate Reference Frame|HS2-IRF|HS2_Intermediate_Reference_Frame
9309|1291|ATRF2014|Australian Terrestrial Reference Frame 2014|Australian_Terrestrial_Reference_Frame_2014
9333|1268|KSA-GRF17|Kingdom of Saudi Arabia Geodetic Reference Frame 2017|Kingdom_of_Saudi_Arabia_Geodetic_Reference_Frame_2017
9364|1266|TPEN11 Intermediate Reference Frame|TPEN11-IRF|TPEN11_Intermediate_Reference_Frame
9372|1271|MML07 Intermediate Reference Frame|MML07-IRF|MML07_Intermediate_Reference_Frame
9380|1272|IGb14
9384|1273|AbInvA96_2020 Intermediate Reference Frame|AbInvA96_2020-IRF|AbInvA96_2020_Intermediate_Reference_Frame
9403|1286|PN68|Pico de las Nieves 1968|Pico_de_las_Nieves_1968
9453|1289|GBK19 Intermediate Reference Frame|GBK19-IRF|GBK19_Intermediate_Reference_Frame
9470|1293|SRGI2013|Sistem Referensi Geospasial Indonesia 2013|Sistem_Referensi_Geospasial_Indonesia_2013
9474|1157|PZ-90.02|Parametry Zemli 1990.02|Parametry_Zemli_1990.02
9475|1158|PZ-90.11|Parametry Zemli 1990.11|Parametry_Zemli_1990.11
9547|1295|LTF2004(G)|Lyon Turin Ferroviaire 2004|Lyon_Turin_Ferroviaire_2004
9696|1304|REDGEOMIN|Red Geodesica Para Mineria en Chile|Red_Geodesica_Para_Mineria_en_Chile
9702|1305|ETRF2000 Poland|ETRF2000-PL|ETRF2000_Poland
9739|1308|EOS21 Intermediate Reference Frame|EOS21-IRF|EOS21_Intermediate_Reference_Frame
9755|1309|WGS 84 (G2139)|WGS_1984_(G2139)|World Geodetic System 1984 (G2139)
9758|1310|ECML14_NB Intermediate Reference Frame|ECML14_NB-IRF|ECML14_NB_Intermediate_Reference_Frame
9763|1311|EWR2 Intermediate Reference Frame|EWR2-IRF|EWR2_Intermediate_Reference_Frame
9777|1312|RGF93 v2|RGF93_v2|Reseau Geodesique Francais 1993 v2|Reseau_Geodesique_Francais_1993_v2
9779|1312|RGF93 v2 (lon-lat)|RGF93_v2_(lon-lat)|Reseau Geodesique Francais 1993 v2|Reseau_Geodesique_Francais_1993_v2
9782|1313|RGF93 v2b|RGF93_v2b|Reseau Geodesique Francais 1993 v2b|Reseau_Geodesique_Francais_1993_v2b
9784|1313|RGF93 v2b (lon-lat)|RGF93_v2b_(lon-lat)|Reseau Geodesique Francais 1993 v2b|Reseau_Geodesique_Francais_1993_v2b
9866|1314|MRH21 Intermediate Reference Frame|MRH21-IRF|MRH21_Intermediate_Reference_Frame
9871|1315|MOLDOR11 Intermediate Reference Frame|MOLDOR11-IRF|MOLDOR11_Intermediate_Reference_Frame
9939|1319|EBBWV14 Intermediate Reference Frame|EBBWV14-IRF|EBBWV14_Intermediate_Reference_Frame
9964|1317|HULLEE13 Intermediate Reference Frame|HULLEE13-IRF|HULLEE13_Intermediate_Reference_Frame
9969|1320|SCM22 Intermediate Reference Frame|SCM22-IRF|SCM22_Intermediate_Reference_Frame
9974|1321|FNL22 Intermediate Reference Frame|FNL22-IRF|FNL22_Intermediate_Reference_Frame
9990|1322|ITRF2020|International Terrestrial Reference Frame 2020|International_Terrestrial_Reference_Frame_2020
10158|1332|S34J-IRF|System 34 Jylland Intermediate Datum|System_34_Jylland_Intermediate_Datum
10175|1334|DoPw22 Intermediate Reference Frame|DoPw22-IRF|DoPw22_Intermediate_Reference_Frame
10178|1333|IGS20
10185|1335|ShAb07 Intermediate Reference Frame|ShAb07-IRF|ShAb07_Intermediate_Reference_Frame
10191|1336|CNH22 Intermediate Reference Frame|CNH22-IRF|CNH22_Intermediate_Reference_Frame
10196|1338|CWS13 Intermediate Reference Frame|CWS13-IRF|CWS13_Intermediate_Reference_Frame
10204|1339|DIBA15 Intermediate Reference Frame|DIBA15-IRF|DIBA15_Intermediate_Reference_Frame
10209|1340|GWPBS22 Intermediate Reference Frame|GWPBS22-IRF|GWPBS22_Intermediate_Reference_Frame
10214|1341|GWWAB22 Intermediate Reference Frame|GWWAB22-IRF|GWWAB22_Intermediate_Reference_Frame
10219|1342|GWWWA22 Intermediate Reference Frame|GWWWA22-IRF|GWWWA22_Intermediate_Reference_Frame
10224|1343|MALS09 Intermediate Reference Frame|MALS09-IRF|MALS09_Intermediate_Reference_Frame
10229|1344|OxWo08 Intermediate Reference Frame|OxWo08-IRF|OxWo08_Intermediate_Reference_Frame
10237|1345|SYC20 Intermediate Reference Frame|SYC20-IRF|SYC20_Intermediate_Reference_Frame
10249|1337|S34S-IRF|System 34 Sjaelland Intermediate Datum|System_34_Sjaelland_Intermediate_Datum
10252|1346|S45B-IRF|System 45 Bornholm Intermediate Datum|System_45_Bornholm_Intermediate_Datum
10256|1347|GS-IRF|Generalstabens System Intermediate Datum|Generalstabens_System_Intermediate_Datum
10260|1348|GSB-IRF|Generalstabens System Bornholm Intermediate Datum|Generalstabens_System_Bornholm_Intermediate_Datum
10265|1349|Copenhagen Commune Intermediate Datum|Copenhagen_Commune_Intermediate_Datum|KK-IRF
10268|1350|Ostenfeld  Intermediate Datum|Ostenfeld-IRF|Ostenfeld_Intermediate_Datum
10272|1351|SMITB20 Intermediate Reference Frame|SMITB20-IRF|SMITB20_Intermediate_Reference_Frame
10277|1352|RBEPP12 Intermediate Reference Frame|RBEPP12-IRF|RBEPP12_Intermediate_Reference_Frame
10284|1353|ETRS89/DREF91 Realization 2016|ETRS89/DREF91/2016|ETRS89_DREF91_2016|ETRS89_DREF91_Realization_2016
10299|1355|RGSH2020|Sonatrach Reference Frame 2020|Sonatrach_Reference_Frame_2020
10305|1356|LKS-2020|Latvian coordinate system 2020|Latvian_coordinate_system_2020
10307|6749|D_Reseau_Geodesique_de_Nouvelle_Caledonie_1991-93|RGNC91-93 (lon-lat)|RGNC_1991-93_(lon-lat)|Reseau Geodesique de Nouvelle Caledonie 91-93
10310|1357|RGNC15|Reseau Geodesique de Nouvelle Caledonie 2015|Reseau_Geodesique_de_Nouvelle_Caledonie_2015
10312|1357|RGNC15 (lon-lat)|RGNC15_(lon-lat)|Reseau Geodesique de Nouvelle Caledonie 2015|Reseau_Geodesique_de_Nouvelle_Caledonie_2015
10328|1358|BH_ETRS89
10345|1359|D_Hughes_1980|GCS_Hughes_1980|Hughes 1980
10346|1360|NSIDC Authalic Sphere|NSIDC International 1924 Authalic Sphere|NSIDC_Authalic_Sphere|NSIDC_International_1924_Authalic_Sphere
10414|1365|NAD83(CSRS)v8|North American Datum of 1983 (CSRS) version 8|North_American_Datum_of_1983_(CSRS)_version_8
10468|1366|COV23 Intermediate Reference Frame|COV23-IRF|COV23_Intermediate_Reference_Frame
10475|1367|BBT2000|Brenner Base Tunnel 2000|Brenner_Base_Tunnel_2000
10571|1382|ETRF2020|European Terrestrial Reference Frame 2020|European_Terrestrial_Reference_Frame_2020
10606|1383|WGS 84 (G2296)|WGS_1984_(G2296)|World Geodetic System 1984 (G2296)|World_Geodetic_System_1984_(G2296)
10623|1385|ECML14 Intermediate Reference Frame|ECML14-IRF|ECML14_Intermediate_Reference_Frame
10628|1386|WC05 Intermediate Reference Frame|WC05-IRF|WC05_Intermediate_Reference_Frame
10671|1389|Mayotte Geodetic Reference Frame 2023|RGM23
10673|1389|Mayotte Geodetic Reference Frame 2023|RGM23 (lon-lat)
20033|1324|MWC18 Intermediate Reference Frame|MWC18-IRF|MWC18_Intermediate_Reference_Frame
20041|1327|SIRGAS-Chile 2021|SIRGAS-Chile realization 5 epoch 2021|SIRGAS-Chile_2021|SIRGAS-Chile_realization_5_epoch_2021
20046|1329|MAGNA-SIRGAS 2018|MAGNA-SIRGAS_2018|Marco Geocentrico Nacional de Referencia 2018|Marco_Geocentrico_Nacional_de_Referencia_2018
4001|6001|D_Airy_1830|GCS_Airy_1830|Not specified (based on Airy 1830 ellipsoid)|Unknown datum based upon the Airy 1830 ellipsoid
4002|6002|D_Airy_Modified|GCS_Airy_Modified|Not specified (based on Airy Modified 1849 ellipsoid)|Unknown datum based upon the Airy Modified 1849 ellipsoid
4003|6003|D_Australian|GCS_Australian|Not specified (based on Australian National Spheroid)|Unknown datum based upon the Australian National Spheroid
4004|6004|D_Bessel_1841|GCS_Bessel_1841|Not specified (based on Bessel 1841 ellipsoid)|Unknown datum based upon the Bessel 1841 ellipsoid
4005|6005|D_Bessel_Modified|GCS_Bessel_Modified|Not specified (based on Bessel Modified ellipsoid)|Unknown datum based upon the Bessel Modified ellipsoid
4006|6006|D_Bessel_Namibia|GCS_Bessel_Namibia|Not specified (based on Bessel Namibia ellipsoid)|Unknown datum based upon the Bessel Namibia ellipsoid
4007|6007|D_Clarke_1858|GCS_Clarke_1858|Not specified (based on Clarke 1858 ellipsoid)|Unknown datum based upon the Clarke 1858 ellipsoid
4008|6008|D_Clarke_1866|GCS_Clarke_1866|Not specified (based on Clarke 1866 ellipsoid)|Unknown datum based upon the Clarke 1866 ellipsoid
4009|6009|D_Clarke_1866_Michigan|GCS_Clarke_1866_Michigan|Not specified (based on Clarke 1866 Michigan ellipsoid)|Unknown datum based upon the Clarke 1866 Michigan ellipsoid
4010|6010|D_Clarke_1880_Benoit|GCS_Clarke_1880_Benoit|Not specified (based on Clarke 1880 (Benoit) ellipsoid)|Unknown datum based upon the Clarke 1880 (Benoit) ellipsoid
4011|6011|D_Clarke_1880_IGN|GCS_Clarke_1880_IGN|Not specified (based on Clarke 1880 (IGN) ellipsoid)|Unknown datum based upon the Clarke 1880 (IGN) ellipsoid
4012|6012|D_Clarke_1880_RGS|GCS_Clarke_1880_RGS|Not specified (based on Clarke 1880 (RGS) ellipsoid)|Unknown datum based upon the Clarke 1880 (RGS) ellipsoid
4013|6013|D_Clarke_1880_Arc|GCS_Clarke_1880_Arc|Not specified (based on Clarke 1880 (Arc) ellipsoid)|Unknown datum based upon the Clarke 1880 (Arc) ellipsoid
4014|6014|D_Clarke_1880_SGA|GCS_Clarke_1880_SGA|Not specified (based on Clarke 1880 (SGA 1922) ellipsoid)|Unknown datum based upon the Clarke 1880 (SGA 1922) ellipsoid
4015|6015|D_Everest_Adj_1937|GCS_Everest_Adj_1937|Not specified (based on Everest 1830 (1937 Adjustment) ellipsoid)|Unknown datum based upon the Everest 1830 (1937 Adjustment) ellipsoid
4016|6016|D_Everest_Def_1967|GCS_Everest_def_1967|Not specified (based on Everest 1830 (1967 Definition) ellipsoid)|Unknown datum based upon the Everest 1830 (1967 Definition) ellipsoid
4018|6018|D_Everest_Modified|GCS_Everest_Modified|Not specified (based on Everest 1830 Modified ellipsoid)|Unknown datum based upon the Everest 1830 Modified ellipsoid
4019|6019|D_GRS_1980|GCS_GRS_1980|Not specified (based on GRS 1980 ellipsoid)|Unknown datum based upon the GRS 1980 ellipsoid
4020|6020|D_Helmert_1906|GCS_Helmert_1906|Not specified (based on Helmert 1906 ellipsoid)|Unknown datum based upon the Helmert 1906 ellipsoid
4021|6021|D_Indonesian|GCS_Indonesian|Not specified (based on Indonesian National Spheroid)|Unknown datum based upon the Indonesian National Spheroid
4022|6022|D_International_1924|GCS_International_1924|Not specified (based on International 1924 ellipsoid)|Unknown datum based upon the International 1924 ellipsoid
4024|6024|D_Krasovsky_1940|GCS_Krasovsky_1940|Not specified (based on Krassowsky 1940 ellipsoid)|Unknown datum based upon the Krassowsky 1940 ellipsoid
4025|6025|D_NWL_9D|GCS_NWL_9D|Not specified (based on NWL 9D ellipsoid)|Unknown datum based upon the NWL 9D ellipsoid
4027|6027|D_Plessis_1817|GCS_Plessis_1817|Not specified (based on Plessis 1817 ellipsoid)|Unknown datum based upon the Plessis 1817 ellipsoid
4028|6028|D_Struve_1860|GCS_Struve_1860|Not specified (based on Struve 1860 ellipsoid)|Unknown datum based upon the Struve 1860 ellipsoid
4029|6029|D_War_Office|GCS_War_Office|Not specified (based on War Office ellipsoid)|Unknown datum based upon the War Office ellipsoid
4030|6030|Not specified (based on WGS 84 ellipsoid)|Unknown datum based upon the WGS 84 ellipsoid
4031|6031|D_GEM_10C|GCS_GEM_10C|Not specified (based on GEM 10C ellipsoid)|Unknown datum based upon the GEM 10C ellipsoid
4032|6032|D_OSU_86F|GCS_OSU_86F|Not specified (based on OSU86F ellipsoid)|Unknown datum based upon the OSU86F ellipsoid
4033|6033|D_OSU_91A|GCS_OSU_91A|Not specified (based on OSU91A ellipsoid)|Unknown datum based upon the OSU91A ellipsoid
4034|6034|D_Clarke_1880|GCS_Clarke_1880|Not specified (based on Clarke 1880 ellipsoid)|Unknown datum based upon the Clarke 1880 ellipsoid
4035|6035|D_Sphere|GCS_Sphere|Not specified (based on Authalic Sphere)|Unknown datum based upon the Authalic Sphere
4036|6036|D_GRS_1967|GCS_GRS_1967|Not specified (based on GRS 1967 ellipsoid)|Unknown datum based upon the GRS 1967 ellipsoid
4041|6041|Not specified (based on Average Terrestrial System 1977 ellipsoid)|Unknown datum based upon the Average Terrestrial System 1977 ellipsoid
4042|6042|D_Everest_1830|GCS_Everest_1830|Not specified (based on Everest (1830 Definition) ellipsoid)|Unknown datum based upon the Everest (1830 Definition) ellipsoid
4043|6043|Not specified (based on WGS 72 ellipsoid)|Unknown datum based upon the WGS 72 ellipsoid
4044|6044|D_Everest_Def_1962|GCS_Everest_def_1962|Not specified (based on Everest 1830 (1962 Definition) ellipsoid)|Unknown datum based upon the Everest 1830 (1962 Definition) ellipsoid
4045|6045|D_Everest_Def_1975|GCS_Everest_def_1975|Not specified (based on Everest 1830 (1975 Definition) ellipsoid)|Unknown datum based upon the Everest 1830 (1975 Definition) ellipsoid
4047|6047|D_Sphere_GRS_1980_Authalic|GCS_Sphere_GRS_1980_Authalic|Not specified (based on GRS 1980 Authalic Sphere)|Unspecified datum based upon the GRS 1980 Authalic Sphere
4052|6052|D_Sphere_Clarke_1866_Authalic|GCS_Sphere_Clarke_1866_Authalic|Not specified (based on Clarke 1866 Authalic Sphere)|Unspecified datum based upon the Clarke 1866 Authalic Sphere
4053|6053|D_Sphere_International_1924_Authalic|GCS_Sphere_International_1924_Authalic|Not specified (based on International 1924 Authalic Sphere)|Unspecified datum based upon the International 1924 Authalic Sphere
4054|6054|D_Hughes_1980|GCS_Hughes_1980|Not specified (based on Hughes 1980 ellipsoid)|Unspecified datum based upon the Hughes 1980 ellipsoid
4055|6055|D_WGS_1984_Major_Auxiliary_Sphere|GCS_WGS_1984_Major_Auxiliary_Sphere|Popular Visualisation CRS|Popular Visualisation Datum
4125|6125|D_Samboja|GCS_Samboja|Samboja
4126|6126|D_Lithuania_1994|GCS_LKS_1994|LKS94 (ETRS89)|Lithuania 1994 (ETRS89)
4140|6140|D_North_American_1983_CSRS|D_North_American_1983_CSRS98|GCS_North_American_1983_CSRS|NAD83 Canadian Spatial Reference System|NAD83(CSRS98)
4172|6172|D_POSGAR|GCS_POSGAR|POSGAR|Posiciones Geodesicas Argentinas
4185|6185|D_Madeira_1936|GCS_Madeira_1936|Madeira 1936
4226|6226|Cote d'Ivoire|D_Cote_d_Ivoire|GCS_Cote_d_Ivoire
4228|6228|D_Douala|Douala|GCS_Douala
4233|6233|D_Gandajika_1970|GCS_Gandajika_1970|Gandajika 1970
4234|6234|D_Garoua|GCS_Garoua|Garoua
4235|6235|D_Guyane_Francaise|GCS_Guyane_Francaise|Guyane Francaise
4260|6260|D_Manoca|GCS_Manoca|Manoca
4264|6264|D_Mhast|GCS_Mhast|Mhast
4268|6268|D_North_American_Michigan|GCS_North_American_Michigan|NAD27 Michigan
4280|6280|D_Padang_1884|GCS_Padang_1884|Padang|Padang 1884
4287|6287|D_Qornoq|GCS_Qornoq|Qornoq
4291|6291|D_South_American_1969|GCS_South_American_1969|SAD69|South American Datum 1969
4294|6294|D_Segora|GCS_Segora|Segora
4296|6296|D_Sudan|GCS_Sudan|Sudan
4317|6317|D_Dealul_Piscului_1970|Dealul Piscului 1970|GCS_Dealul_Piscului_1970
4631|6631|D_Kerguelen_Island_1949|GCS_Kerguelen_Island_1949|K0 1949
4634|6634|D_IGN72_Grande_Terre|IGN72 Grand Terre|IGN72 Grande Terre
4635|6635|ST87 Ouvea
4640|6640|RRAF 1991|Reseau de Reference des Antilles Francaises 1991
4645|6645|D_RGNC_1991|GCS_RGNC_1991|RGNC 1991|Reseau Geodesique Nouvelle Caledonie 1991
4681|6681|Mauritania 1999
4685|6685|Gandajika
4731|6731|D_Viti_Levu_1916|GCS_Viti_Levu_1916|Viti Levu 1916
4808|6808|GCS_Padang_1884_Jakarta|Padang (Jakarta)|Padang 1884 (Jakarta)
4819|6819|GCS_Nord_Sahara_1959_Paris|Nord Sahara 1959 (Paris)
4902|6902|D_Nord_de_Guerre|GCS_Nord_de_Guerre_Paris|NDG (Paris)|Nord de Guerre (Paris)
6980|1143|IGD05|Israel_Geodetic_Datum_2005|Israeli Geodetic Datum 2005
6987|1145|IGD05(2012)|IGD05/12|Israeli Geodetic Datum 2005(2012)|Israeli_Geodetic_Datum_2005(2012)
7088|1113|D_Reseau_Geodesique_des_Terres_Australes_et_Antarctiques_Francaises_2007|RGTAAF07 (lon-lat)|Reseau Geodesique des Terres Australes et Antarctiques Francaises 2007
8449|6152|D_North_American_1983_HARN|NAD83 (High Accuracy Reference Network)|NAD83(FBN)|NAD_1983_(FBN)
9184|1254|GCS_SIRGAS-Chile_2002|SIRGAS-Chile|SIRGAS-Chile_realization_1_epoch_2002
# ellipsoids
1024|6378137|298.257222101
1025|6378136.5|298.2564151
1026|6376045|310
7001|6377563.396|299.3249646
7002|6377340.189|299.3249646
7003|6378160|298.25
7004|6377397.155|299.1528128
7005|6377492.018|299.1528128
7006|6377483.865|299.1528128
7007|6378293.645208759|294.26067636926064
7008|6378206.4|294.9786982138982
7009|6378450.047548896|294.97869716467716
7010|6378300.789|293.4663155389811
7011|6378249.2|293.4660212936269
7012|6378249.145|293.465
7013|6378249.145|293.4663077
7014|6378249.2|293.46598
7015|6377276.345|300.8017
7016|6377298.556|300.8017
7018|6377304.063|300.8017
7019|6378137|298.257222101
7020|6378200|298.3
7021|6378160|298.247
7022|6378388|297
7024|6378245|298.3
7025|6378145|298.25
7027|6376523|308.64
7028|6378298.3|294.73
7029|6378300|296
7030|6378137|298.257223563
7031|6378137|298.257223563
7032|6378136.2|298.257223563
7033|6378136.3|298.257223563
7034|6378249.144808011|293.46630765563646
7035|6371000|0
7036|6378160|298.247167427
7041|6378135|298.257
7042|6377299.36559538|300.8017255433549
7043|6378135|298.26
7044|6377301.243|300.8017255
7045|6377299.151|300.8017255
7046|6377483.865280419|299.1528128
7047|6370997|0
7048|6371007|0
7049|6378140|298.257
7050|6378160|298.25
7051|6377019.27|300
7052|6370997|0
7053|6378270|297
7054|6378136|298.257839303
7055|6378306.3696|293.4663076556355
7056|6377295.664|300.8017
7057|6371228|0
7058|6378273|298.279411123064
7059|6378137|0
# conversions
3811|3812
3813|3814
3818|3825
3820|3826
3831|3832
3853|3854
3856|3857
3860|3873
3861|3874
3862|3875
3863|3876
3864|3877
3865|3878
3866|3879
3867|3880
3868|3881
3869|3882
3870|3883
3871|3884
3872|3885
3897|3408
3898|3409
3899|2163
3967|3968
3977|3978
3980|3985
3981|3986
3982|3987
3983|3988
3984|3989
3999|4026
4085|4087
4086|4088
4089|4093
4090|4094
4091|4095
4092|4096
4101|4401
4102|4402
4103|4403
4104|4404
4105|4405
4106|4406
4107|4407
4108|4408
4109|4409
4110|4410
4111|4411
4112|4412
4113|4413
4114|4390
4115|4391
4116|4392
4117|4393
4118|4418
4119|4419
4177|4394
4186|4217
4187|4400
4305|4395
4320|4396
4321|4397
4323|4398
4325|4414
4416|4415
4436|4455
4454|4456
4460|4462
4648|4647
4825|4826
4838|4839
4841|4865
4842|4866
4843|4867
4844|4868
4845|4855
4846|4856
4847|4857
4848|4858
4849|4859
4850|4860
4851|4861
4852|4862
4853|4863
4854|4864
4881|4869
5000|4870
5001|4871
5002|4872
5003|4873
5004|4874
5005|4875
5006|4876
5007|4877
5008|4878
5009|4879
5010|4880
5019|5017
5020|5018
5049|5167
5068|5069
5100|5178
5101|5185
5102|5186
5103|5187
5104|5188
5131|5168
5135|5105
5136|5106
5137|5107
5138|5108
5139|5109
5140|5110
5141|5111
5142|5112
5143|5113
5144|5114
5145|5115
5146|5116
5147|5117
5148|5118
5149|5119
5150|5120
5151|5121
5152|5122
5153|5123
5154|5124
5155|5125
5156|5126
5157|5127
5158|5128
5159|5129
5160|5130
5161|5173
5162|5174
5163|5175
5164|5176
5165|5177
5218|5221
5219|5224
5220|5225
5222|5223
5231|5234
5232|5235
5265|5266
5268|5292
5276|5293
5277|5294
5278|5295
5279|5296
5280|5297
5281|5298
5282|5299
5283|5300
5284|5308
5285|5302
5286|5303
5287|5304
5288|5309
5289|5306
5290|5307
5291|5311
5312|5305
5313|5301
5314|5310
5315|5316
5319|5320
5326|5325
5328|5329
5366|5367
5390|5456
5394|5457
5399|5460
5439|5461
5444|5462
5465|5466
5468|5469
5471|5472
5475|5479
5476|5480
5477|5481
5478|5482
5509|5513
5510|5514
5511|5515
5512|5516
5517|5518
5522|5523
5547|5550
5548|5551
5549|5552
5587|5588
5595|5596
5640|5641
5642|5643
5645|5646
5647|5649
5648|5650
5658|5659
5824|5825
5883|5887
5889|5890
5892|5896
5893|5897
5894|5898
5895|5899
5901|5936
5902|5937
5903|5938
5904|5939
5905|5940
5906|5921
5907|5922
5908|5923
5909|5924
5910|5925
5911|5926
5912|5927
5913|5928
5914|5929
5915|5930
5916|5931
5917|5932
5918|5933
5919|5934
5920|5935
5943|6067
5944|6068
5977|6118
5978|6098
5979|6050
5980|6115
5981|6116
5982|6117
5983|6120
5984|6121
5985|6099
5986|6100
5987|6051
5988|6052
5989|6069
5990|6075
5991|6076
5992|6119
5993|6070
5994|6077
5995|6078
5996|6079
5997|6080
5998|6122
5999|6123
6000|6101
6001|6102
6002|6053
6003|6054
6004|6055
6005|6124
6006|6104
6007|6105
6008|6106
6009|6056
6010|6057
6011|6058
6012|6071
6013|6072
6014|6081
6015|6082
6016|6083
6017|6084
6018|6085
6019|6086
6020|6073
6021|6074
6022|6087
6023|6088
6024|6089
6025|6090
6026|6091
6027|6092
6028|6093
6029|6094
6030|6095
6031|6107
6032|6108
6033|6109
6034|6110
6035|6059
6036|6060
6037|6061
6038|6125
6039|6096
6040|6097
6041|6111
6042|6112
6043|6113
6044|6114
6045|6062
6046|6063
6047|6064
6048|6065
6049|6066
6126|6141
6127|6128
6197|6200
6198|6201
6199|6202
6203|6204
6212|6244
6213|6245
6214|6246
6215|6247
6216|6248
6217|6249
6218|6250
6219|6251
6220|6252
6221|6253
6222|6254
6223|6255
6224|6256
6225|6257
6226|6258
6227|6259
6228|6260
6229|6261
6230|6262
6231|6263
6232|6264
6233|6265
6234|6266
6235|6267
6236|6268
6237|6269
6238|6270
6239|6271
6240|6272
6241|6273
6242|6274
6243|6275
6308|6312
6361|6362
6374|6381
6375|6382
6376|6383
6377|6384
6378|6385
6379|6386
6380|6387
6390|6391
6645|6623
6702|6703
6716|6720
6717|6721
6718|6722
6719|6723
6725|6732
6726|6733
6727|6734
6728|6735
6729|6736
6730|6737
6731|6738
6741|6784
6742|6785
6743|6788
6744|6789
6745|6792
6746|6793
6747|6796
6748|6797
6749|6800
6750|6801
6751|6804
6752|6805
6753|6808
6754|6809
6755|6812
6756|6813
6757|6816
6758|6817
6759|6820
6760|6821
6761|6824
6762|6825
6763|6828
6764|6829
6765|6832
6766|6833
6767|6836
6768|6837
6769|6840
6770|6841
6771|6844
6772|6845
6773|6848
6774|6849
6775|6852
6776|6853
6777|6856
6778|6857
6779|6860
6780|6861
6869|6870
6877|6875
6878|6876
6920|6922
6921|6923
6928|6933
6929|6931
6930|6932
6952|6956
6953|6957
6954|6958
6955|6959
6961|6962
6965|6966
6994|6996
6995|6997
7043|7057
7044|7058
7045|7059
7046|7060
7047|7061
7048|7062
7049|7063
7050|7064
7051|7065
7052|7066
7053|7067
7054|7068
7055|7069
7056|7070
7089|7109
7090|7119
7091|7110
7092|7120
7093|7111
7094|7121
7095|7112
7096|7122
7097|7113
7098|7123
7099|7114
7100|7124
7101|7115
7102|7125
7103|7116
7104|7126
7105|7117
7106|7127
7107|7118
7108|7128
7129|7131
7130|7132
7141|7142
7143|7257
7144|7258
7145|7259
7146|7260
7147|7261
7148|7262
7149|7263
7150|7264
7151|7265
7152|7266
7153|7267
7154|7268
7155|7269
7156|7270
7157|7271
7158|7272
7159|7273
7160|7274
7161|7275
7162|7276
7163|7277
7164|7278
7165|7279
7166|7280
7167|7281
7168|7282
7169|7283
7170|7284
7171|7285
7172|7286
7173|7287
7174|7288
7175|7289
7176|7290
7177|7291
7178|7292
7179|7293
7180|7294
7181|7295
7182|7296
7183|7297
7184|7298
7185|7299
7186|7300
7187|7301
7188|7302
7189|7303
7190|7304
7191|7305
7192|7306
7193|7307
7194|7308
7195|7309
7196|7310
7197|7311
7198|7312
7199|7313
7200|7314
7201|7315
7202|7316
7203|7317
7204|7318
7205|7319
7206|7320
7207|7321
7208|7322
7209|7323
7210|7324
7211|7325
7212|7326
7213|7327
7214|7328
7215|7329
7216|7330
7217|7331
7218|7332
7219|7333
7220|7334
7221|7335
7222|7336
7223|7337
7224|7338
7225|7339
7226|7340
7227|7341
7228|7342
7229|7343
7230|7344
7231|7345
7232|7346
7233|7347
7234|7348
7235|7349
7236|7350
7237|7351
7238|7352
7239|7353
7240|7354
7241|7355
7242|7356
7243|7357
7244|7358
7245|7359
7246|7360
7247|7361
7248|7362
7249|7363
7250|7364
7251|7365
7252|7366
7253|7367
7254|7368
7255|7369
7256|7370
7378|7529
7379|7588
7380|7531
7381|7590
7382|7534
7383|7593
7384|7543
7385|7602
7386|7546
7387|7605
7388|7547
7389|7606
7390|7552
7391|7611
7392|7564
7393|7623
7394|7568
7395|7627
7396|7573
7397|7632
7398|7579
7399|7638
7424|7581
7425|7640
7426|7530
7427|7589
7428|7532
7429|7591
7430|7533
7431|7592
7432|7536
7433|7595
7434|7537
7435|7596
7436|7542
7437|7601
7438|7544
7439|7603
7440|7545
7441|7604
7450|7553
7451|7612
7452|7557
7453|7616
7454|7558
7455|7617
7456|7559
7457|7618
7458|7560
7459|7619
7460|7561
7461|7620
7462|7563
7463|7622
7464|7565
7465|7624
7466|7566
7467|7625
7468|7567
7469|7626
7470|7571
7471|7630
7472|7574
7473|7633
7474|7575
7475|7634
7476|7576
7477|7635
7478|7577
7479|7636
7480|7584
7481|7643
7482|7586
7483|7645
7484|7528
7485|7587
7486|7535
7487|7594
7488|7538
7489|7597
7490|7539
7491|7598
7492|7540
7493|7599
7494|7541
7495|7600
7496|7548
7497|7607
7498|7549
7499|7608
7500|7550
7501|7609
7502|7551
7503|7610
7504|7554
7505|7613
7506|7555
7507|7614
7508|7556
7509|7615
7510|7562
7511|7621
7512|7569
7513|7628
7514|7570
7515|7629
7516|7572
7517|7631
7518|7578
7519|7637
7520|7580
7521|7639
7522|7582
7523|7641
7524|7583
7525|7642
7526|7585
7527|7644
7687|7692
7688|7693
7689|7694
7690|7695
7691|7696
7722|7755
7723|7756
7724|7757
7725|7758
7726|7759
7727|7760
7728|7761
7729|7762
7730|7763
7731|7764
7732|7765
7733|7766
7734|7767
7735|7768
7736|7769
7737|7770
7738|7771
7739|7772
7740|7773
7741|7774
7742|7775
7743|7776
7744|7777
7745|7778
7746|7779
7747|7780
7748|7781
7749|7782
7750|7783
7751|7784
7752|7785
7753|7786
7754|7787
7802|7801
7818|7825
7819|7826
7820|7827
7821|7828
7822|7829
7823|7830
7824|7831
7875|7877
7876|7882
7993|8013
7994|8014
7995|8015
7996|8016
7997|8017
7998|8018
7999|8019
8000|8020
8001|8021
8002|8022
8003|8023
8004|8024
8005|8025
8006|8026
8007|8027
8008|8028
8009|8029
8010|8030
8011|8031
8012|8032
8033|8035
8034|8036
8040|8044
8041|8045
8061|8065
8062|8066
8063|8067
8064|8068
8080|8082
8081|8083
8087|8088
8273|8311
8274|8312
8275|8313
8276|8314
8277|8315
8278|8316
8279|8317
8280|8318
8281|8319
8282|8320
8283|8321
8284|8322
8285|8323
8286|8324
8287|8325
8288|8326
8289|8327
8290|8328
8291|8329
8292|8330
8293|8331
8294|8332
8295|8333
8296|8334
8297|8335
8298|8336
8299|8337
8300|8338
8301|8339
8302|8340
8303|8341
8304|8342
8305|8343
8306|8344
8307|8345
8308|8346
8309|8347
8310|8348
8373|8379
8374|8380
8375|8381
8376|8382
8389|8391
8432|8433
8440|8441
8458|8518
8459|8519
8490|8520
8491|8521
8492|8522
8493|8523
8494|8524
8495|8525
8498|8526
8499|8527
8500|8528
8501|8529
8502|8531
8503|8533
8504|8534
8505|8535
8506|8536
8507|8538
8515|8539
8516|8540
8825|8826
8854|8857
8855|8858
8856|8859
9058|9205
9190|9191
9192|9206
9193|9207
9194|9208
9195|9209
9196|9210
9197|9211
9198|9212
9199|9213
9200|9214
9201|9215
9202|9216
9203|9217
9204|9218
9219|9221
9220|9222
9268|9271
9269|9272
9270|9273
9301|9300
9353|9354
9366|9367
9370|9373
9376|9377
9385|9387
9455|9456
9497|9498
9548|9549
9673|9674
9677|9678
9738|9741
9746|9748
9747|9749
9760|9761
9765|9766
9796|9821
9797|9831
9798|9832
9799|9833
9800|9834
9801|9835
9802|9836
9803|9837
9804|9838
9805|9839
9806|9840
9807|9841
9808|9851
9809|9852
9810|9853
9811|9854
9812|9855
9813|9856
9814|9857
9815|9858
9816|9859
9817|9861
9818|9862
9819|9863
9820|9865
9868|9869
9872|9874
9873|9875
9879|9880
9894|9895
9911|9945
9942|9943
9946|9947
9966|9967
9971|9972
9976|9977
9981|22338
9982|22337
10101|26729
10102|26730
10127|20002
10131|2759
10132|2760
10147|20047
10148|20050
10159|10160
10182|10183
10187|10188
10193|10194
10198|10199
10201|26748
10202|26749
10203|26750
10206|10207
10211|10212
10226|10227
10231|2761
10232|2762
10233|2763
10234|10235
10239|10240
10253|10254
10257|10258
10261|10262
10269|10270
10274|10275
10279|10280
10301|26751
10302|26752
10313|10314
10325|10329
10331|2764
10332|2765
10401|26741
10402|26742
10403|26743
10404|26744
10405|26745
10406|26746
10407|26747
10408|26799
10420|3309
10424|10448
10425|10449
10426|10450
10427|10451
10428|10452
10429|10453
10430|10454
10431|2766
10432|2767
10433|2768
10434|2769
10435|2770
10436|2771
10437|10455
10438|10456
10439|10457
10440|10458
10441|10459
10442|10460
10443|10461
10444|10462
10445|10463
10446|10464
10447|10465
10470|10471
10476|10477
10479|10480
10501|26753
10502|26754
10503|26755
10515|10516
10531|2772
10532|2773
10533|2774
10591|10592
10593|10594
10595|10596
10597|10598
10599|10601
10600|26756
10602|10603
10621|10622
10625|10626
10630|2775
10631|10632
10664|10665
10700|26757
10730|2776
10901|26758
10902|26759
10903|26760
10931|2777
10932|2778
10933|2779
10934|3086
11001|26766
11002|26767
11031|2780
11032|2781
11101|26768
11102|26769
11103|26770
11131|2787
11132|2788
11133|2789
11201|26771
11202|26772
11231|2790
11232|2791
11233|23303
11234|23304
11235|23305
11236|23306
11237|23307
11238|23308
11239|23309
11240|23310
11241|23311
11242|23312
11243|23313
11244|23314
11245|23315
11246|23316
11247|23317
11248|23318
11249|23319
11250|23320
11251|23321
11252|23322
11253|23323
11254|23324
11255|23325
11256|23326
11257|23327
11258|23328
11259|23329
11260|23330
11261|23331
11262|23332
11263|23333
11264|23301
11265|23302
11301|26773
11302|26774
11331|2792
11332|2793
11401|26775
11402|26776
11431|2794
11432|2795
11501|26777
11502|26778
11531|2796
11532|2797
11601|26779
11602|26780
11630|3088
11631|26979
11632|2799
11701|26781
11702|26782
11703|32099
11731|2800
11732|2801
11733|32199
11801|26783
11802|26784
11831|2802
11832|2803
11833|6484
11834|6486
11851|3072
11852|3073
11853|3074
11854|3463
11900|26785
11930|2804
12001|26786
12002|26787
12031|2805
12032|2806
12101|5623
12102|5624
12103|5625
12111|26811
12112|26812
12113|26813
12141|2807
12142|2808
12143|2809
12150|3078
12201|26791
12202|26792
12203|26793
12231|2810
12232|2811
12233|2812
12234|6503
12235|6501
12236|6505
12301|26794
12302|26795
12331|2813
12332|2814
12401|26796
12402|26797
12403|26798
12431|2815
12432|2816
12433|2817
12501|32001
12502|32002
12503|32003
12530|2818
12601|32005
12602|32006
12630|2819
12701|32007
12702|32008
12703|32009
12731|2820
12732|2821
12733|2822
12800|32010
12830|2823
12900|32011
12930|2824
13001|32012
13002|32013
13003|32014
13031|2825
13032|2826
13033|2827
13101|32015
13102|32016
13103|32017
13104|32018
13131|2828
13132|2829
13133|2830
13134|2831
13200|32019
13230|3358
13301|32020
13302|32021
13331|2832
13332|2833
13401|32022
13402|32023
13431|2834
13432|2835
13433|3728
13434|3729
13501|32024
13502|32025
13531|2836
13532|2837
13601|32026
13602|32027
13631|2838
13632|2839
13633|2991
13701|32028
13702|32029
13731|3362
13732|3364
13800|32030
13830|2840
13901|32031
13902|32033
13930|3360
14001|32034
14002|32035
14031|2841
14032|2842
14100|32036
14130|2843
14201|32037
14202|32038
14203|32039
14204|32040
14205|32041
14231|2844
14232|2845
14233|2846
14234|2847
14235|2848
14251|3081
14252|3080
14253|3082
14254|3083
14301|32042
14302|32043
14303|32044
14331|2849
14332|2850
14333|2851
14400|32045
14430|2852
14501|32046
14502|32047
14531|2853
14532|2854
14601|32048
14602|32049
14631|2855
14632|2856
14701|32050
14702|32051
14731|2857
14732|2858
14733|26823
14734|26824
14735|6601
14736|6603
14801|32052
14802|32053
14803|32054
14811|3069
14831|2859
14832|2860
14833|2861
14841|3070
14901|32055
14902|32056
14903|32057
14904|32058
14930|32159
14931|2862
14932|2863
14933|2864
14934|2865
14935|3730
14936|3731
14937|3732
14938|3733
15001|26731
15002|26732
15003|26733
15004|26734
15005|26735
15006|26736
15007|26737
15008|26738
15009|26739
15010|26740
15020|2964
15021|3338
15031|3468
15032|3469
15033|3470
15034|3471
15035|3472
15036|3473
15037|3474
15038|3475
15039|3476
15040|3477
15101|3561
15102|3562
15103|3563
15104|3564
15105|3565
15131|2782
15132|2783
15133|2784
15134|2785
15135|2786
15138|3759
15201|3991
15202|3992
15230|2866
15297|3560
15298|3566
15299|3567
15300|2155
15301|2194
15302|2204
15303|2205
15304|2222
15305|2223
15306|2224
15307|2225
15308|2226
15309|2227
15310|2228
15311|2229
15312|2230
15313|2231
15314|2232
15315|2233
15316|2234
15317|2235
15318|2236
15319|2237
15320|2238
15321|2239
15322|2240
15323|2241
15324|2242
15325|2243
15326|2244
15327|2245
15328|2246
15329|2247
15330|2248
15331|2249
15332|2250
15333|2251
15334|2252
15335|2253
15336|2254
15337|2255
15338|2256
15339|2257
15340|2258
15341|2259
15342|2260
15343|2261
15344|2262
15345|2263
15346|2264
15347|2265
15348|2266
15349|2267
15350|2268
15351|2269
15352|2270
15353|2271
15354|2272
15355|2273
15356|2274
15357|2275
15358|2276
15359|2277
15360|2278
15361|2279
15362|2280
15363|2281
15364|2282
15365|2283
15366|2284
15367|2285
15368|2286
15369|2287
15370|2288
15371|2289
15372|2965
15373|2966
15374|2992
15375|3089
15376|3102
15377|3417
15378|3418
15379|3419
15380|3420
15381|3421
15382|3422
15383|3423
15384|3424
15385|3433
15386|3434
15387|3435
15388|3436
15389|3437
15390|3438
15391|3451
15392|3452
15393|3453
15394|3458
15395|3454
15396|6517
15397|3174
15398|3175
15399|3295
15400|3993
15914|32064
15915|32065
15916|32066
15917|32067
16000|32600
16001|3708
16002|3709
16003|3710
16004|3711
16005|3712
16006|3713
16007|3154
16008|3155
16009|3156
16010|3157
16011|2153
16012|2152
16013|2151
16014|3158
16015|2027
16016|2028
16017|2029
16018|2030
16019|2033
16020|2034
16021|2035
16022|2216
16023|2217
16024|3184
16025|2188
16026|2189
16027|3039
16028|2063
16029|2042
16030|2040
16031|3043
16032|2077
16033|2078
16034|2079
16035|2080
16036|3048
16037|3049
16038|2058
16039|2059
16040|2060
16041|2061
16042|24312
16043|24313
16044|24344
16045|24305
16046|9476
16047|9477
16048|3148
16049|3149
16050|9480
16051|3092
16052|3093
16053|3094
16054|3095
16055|3096
16056|32256
16057|32257
16058|32258
16059|3370
16060|3371
16061|5041
16065|3067
16070|2364
16071|2365
16072|2366
16073|2367
16074|2368
16075|2369
16076|2563
16077|2564
16078|2565
16079|2566
16080|2567
16081|2568
16082|2569
16083|2570
16084|2571
16085|2572
16086|2573
16087|2574
16088|2575
16089|2576
16090|2577
16091|2578
16092|2579
16093|2580
16094|2581
16099|3389
16100|32700
16101|2988
16102|2195
16103|32303
16104|32304
16105|2977
16106|2976
16107|2978
16108|3299
16109|3784
16110|32310
16111|32311
16112|9697
16113|32313
16114|32314
16115|32315
16116|32316
16117|5839
16118|5362
16119|2084
16120|2316
16121|5357
16122|5383
16123|4071
16124|5534
16125|5337
16126|5396
16127|32327
16128|32328
16129|32329
16130|7878
16131|32331
16132|3353
16133|3342
16134|4062
16135|4063
16136|2736
16137|2737
16138|2980
16139|5644
16140|2975
16141|7078
16142|2979
16143|7080
16144|7081
16145|32345
16146|23886
16147|9487
16148|9488
16149|9489
16150|2550
16151|9491
16152|9492
16153|8455
16154|8456
16155|32355
16156|32356
16157|3169
16158|2133
16159|2134
16160|2135
16161|5042
16170|2385
16172|2387
16174|2389
16176|2622
16178|2624
16180|2626
16182|2628
16184|2630
16186|2632
16188|2634
16190|2636
16192|2638
16194|2640
16202|3833
16203|3333
16204|2199
16205|3335
16206|5564
16207|5565
16208|2091
16209|2092
16210|20010
16211|20011
16212|20012
16213|2327
16214|2328
16215|2329
16216|2330
16217|2331
16218|2044
16219|2045
16220|2334
16221|2335
16222|2336
16223|2337
16224|20024
16225|20025
16226|20026
16227|20027
16228|20028
16229|20029
16230|20030
16231|20031
16232|20032
16261|5520
16262|5676
16263|2166
16264|2167
16265|2168
16266|3146
16267|2523
16268|2524
16269|2206
16270|2207
16271|2208
16272|2209
16273|2210
16274|2211
16275|2212
16276|2532
16277|2533
16278|2534
16279|2535
16280|2536
16281|2537
16282|2538
16283|2539
16284|2540
16285|2349
16286|2350
16287|2351
16288|2352
16289|2353
16290|2354
16291|2355
16292|2356
16293|2357
16294|2358
16295|2359
16296|2360
16297|2361
16298|2362
16299|2363
16302|2492
16303|2493
16304|2463
16305|2319
16306|2321
16307|2323
16308|2325
16309|2468
16310|2469
16311|2470
16312|2471
16313|2338
16314|2339
16315|2340
16316|2341
16317|2342
16318|2343
16319|2344
16320|2345
16321|2346
16322|2347
16323|2348
16324|2483
16325|2484
16326|2485
16327|2486
16328|2487
16329|2488
16330|2489
16331|2490
16332|2491
16366|3147
16368|2583
16370|2320
16372|2322
16374|2324
16376|2591
16378|2593
16380|2595
16382|2597
16384|2599
16386|2371
16388|2373
16390|2375
16392|2377
16394|2379
16396|2381
16398|2383
16400|23090
16405|23095
16406|2311
16411|2088
16412|2087
16413|2931
16430|2213
16490|3106
16506|2094
16586|2093
16611|22091
16612|5842
16636|32766
16709|2308
16716|2309
16732|2310
16907|21207
16908|21208
16909|21209
16910|21210
16911|21211
16912|21212
16913|21213
16914|21214
16915|21215
16916|21216
16917|21217
16918|21218
16919|21219
16920|21220
16921|21221
16922|21222
16923|21223
16924|21224
16925|21225
16926|21226
16927|21227
16928|21228
16929|21229
16930|21230
16931|21231
16932|21232
16933|21233
16934|21234
16935|21235
16936|21236
16937|21237
16938|21238
16939|21239
16940|21240
16941|21241
16942|21242
16943|21243
16944|21244
16945|21245
16946|21246
16947|21247
16948|21248
16949|21249
16950|21250
16951|21251
16952|21252
16953|21253
16954|21254
16955|21255
16956|21256
16957|21257
16958|21258
16959|21259
16960|21260
16961|21261
16962|21262
16963|21263
16964|21264
17001|2137
17005|2164
17054|31154
17107|21307
17108|21308
17109|21309
17110|21310
17111|21311
17112|21312
17113|21313
17114|21314
17115|21315
17116|21316
17117|21317
17118|21318
17119|21319
17120|21320
17121|21321
17122|21322
17123|21323
17124|21324
17125|21325
17126|21326
17127|21327
17128|21328
17129|21329
17130|21330
17131|21331
17132|21332
17133|21333
17134|21334
17135|21335
17136|21336
17137|21337
17138|21338
17139|21339
17140|21340
17141|21341
17142|21342
17143|21343
17144|21344
17145|21345
17146|21346
17147|21347
17148|21348
17149|21349
17150|21350
17151|21351
17152|21352
17153|21353
17154|21354
17155|21355
17156|21356
17157|21357
17158|21358
17159|21359
17160|21360
17161|21361
17162|21362
17163|21363
17164|21364
17204|3204
17205|3205
17206|3206
17207|3207
17208|3208
17209|3209
17210|3210
17211|3211
17212|3212
17213|3213
17214|3214
17215|3215
17216|3216
17217|3217
17218|3218
17219|3219
17220|3220
17221|3221
17222|3222
17223|3223
17224|3224
17225|3225
17226|3226
17227|3227
17228|3228
17229|3229
17230|3230
17231|3231
17232|3232
17233|3233
17234|3234
17235|3235
17236|3236
17237|3237
17238|3238
17239|3239
17240|3240
17241|3241
17242|3242
17243|3243
17244|3244
17245|3245
17246|3246
17247|3247
17248|3248
17249|3249
17250|3250
17251|3251
17252|3252
17253|3253
17254|3254
17255|3255
17256|3256
17257|3257
17258|3258
17259|3259
17260|3260
17261|3261
17262|3262
17263|3263
17264|3264
17265|3265
17266|3266
17267|3267
17268|3268
17269|3269
17270|3270
17271|3271
17272|3272
17273|3273
17274|3274
17275|3275
17276|3276
17277|3277
17278|3278
17279|3279
17280|3280
17281|3281
17282|3282
17283|3283
17284|3284
17285|3285
17286|3286
17287|3287
17288|3288
17289|3289
17290|3290
17291|3291
17292|3292
17293|3293
17294|3294
17295|3571
17296|3572
17297|3573
17298|3574
17299|3575
17300|3576
17321|3007
17322|3008
17323|3009
17324|3010
17325|3011
17326|3012
17327|3013
17328|3014
17329|3015
17330|3016
17331|3017
17332|3018
17333|3006
17334|3019
17335|3020
17336|3022
17337|3023
17338|3024
17339|3845
17340|3846
17341|3847
17342|3848
17343|3849
17344|3850
17348|7848
17349|7849
17350|7850
17351|7851
17352|7852
17353|7853
17354|7854
17355|7855
17356|7856
17357|7857
17358|7858
17359|3107
17360|3110
17361|3111
17362|3112
17363|3113
17364|3308
17365|3577
17401|3314
17402|3315
17412|3318
17414|3319
17416|3320
17418|3321
17420|3322
17422|3316
17424|3317
17426|3325
17428|3326
17430|3327
17432|23830
17433|23831
17434|23832
17435|23833
17436|23834
17437|23835
17438|23836
17439|23837
17440|23838
17441|23839
17442|23840
17443|23841
17444|23842
17445|23843
17446|23844
17447|23845
17448|20248
17449|20249
17450|20250
17451|20251
17452|20252
17453|20253
17454|20254
17455|20255
17456|20256
17457|20257
17458|20258
17515|2046
17517|2047
17519|2048
17521|2049
17523|2050
17525|2051
17527|2052
17529|2053
17531|2054
17533|2055
17611|29371
17613|29373
17615|29375
17617|29377
17619|29379
17621|29381
17623|29383
17625|29385
17700|2008
17701|22641
17702|22642
17703|2009
17704|2010
17705|2011
17706|2012
17707|2013
17708|2014
17709|2015
17710|2016
17711|2020
17712|2021
17713|2022
17714|2023
17715|2024
17716|2025
17717|2026
17722|3771
17723|3772
17724|3773
17725|3774
17726|3800
17771|27701
17772|27702
17773|27703
17774|27704
17775|27705
17776|27706
17777|27707
17794|2294
17795|2295
17801|2443
17802|2444
17803|2445
17804|2446
17805|2447
17806|2448
17807|2449
17808|2450
17809|2451
17810|2452
17811|2453
17812|2454
17813|2455
17814|2456
17815|2457
17816|2458
17817|2459
17818|2460
17819|2461
17901|27205
17902|27206
17903|27207
17904|27208
17905|27209
17906|27210
17907|27211
17908|27212
17909|27213
17910|27214
17911|27215
17912|27216
17913|27217
17914|27218
17915|27219
17916|27220
17917|27221
17918|27222
17919|27223
17920|27224
17921|27225
17922|27226
17923|27227
17924|27228
17925|27229
17926|27230
17927|27231
17928|27232
17931|2105
17932|2106
17933|2107
17934|2108
17935|2109
17936|2110
17937|2111
17938|2112
17939|2113
17940|2114
17941|2115
17942|2116
17943|2117
17944|2118
17945|2119
17946|2120
17947|2121
17948|2122
17949|2123
17950|2124
17951|2125
17952|2126
17953|2127
17954|2128
17955|2129
17956|2130
17957|2131
17958|2132
17959|3764
17960|3788
17961|3789
17962|3790
17963|3791
17964|3851
17965|3793
17966|3852
18001|31251
18002|31252
18003|31253
18004|31254
18005|31255
18006|31256
18007|31257
18008|31258
18009|31259
18011|30491
18012|30492
18021|30791
18022|30792
18031|5343
18032|2081
18033|5345
18034|5346
18035|5347
18036|5348
18037|5349
18041|31281
18042|31282
18043|31283
18044|31284
18045|31285
18046|31286
18047|31288
18048|31289
18049|31290
18051|21891
18052|21892
18053|21893
18054|21894
18055|3114
18056|3115
18057|3116
18058|3117
18059|3118
18061|2085
18062|2086
18063|3795
18064|3796
18065|11114
18066|11115
18067|11116
18068|11117
18069|11118
18071|22991
18072|3355
18073|22993
18074|22994
18081|27571
18082|27572
18083|27573
18084|27574
18085|2154
18086|2192
18091|27561
18092|27562
18093|27563
18094|27564
18101|3942
18102|3943
18103|3944
18104|3945
18105|3946
18106|3947
18107|3948
18108|3949
18109|3950
18110|24370
18111|24371
18112|24372
18113|24382
18114|24373
18116|24374
18121|3003
18122|3004
18131|26191
18132|26192
18133|26193
18134|26194
18135|26195
18141|27291
18142|27292
18151|26391
18152|26392
18153|26393
18161|24891
18162|24892
18163|24893
18171|3121
18172|3122
18173|3123
18174|3124
18175|3125
18180|3386
18181|22391
18182|22392
18183|3126
18184|3127
18185|3128
18186|3129
18187|3130
18188|3131
18189|3132
18190|3133
18191|2391
18192|2392
18193|2393
18194|2394
18195|3134
18196|3135
18197|3136
18198|3137
18199|3138
18201|28191
18202|28192
18203|28193
18204|2039
18205|3387
18211|5458
18212|5459
18221|27391
18222|27392
18223|27393
18224|27394
18225|27395
18226|27396
18227|27397
18228|27398
18231|24378
18232|24379
18233|24381
18234|24383
18235|24380
18236|24376
18237|24377
18238|24375
18240|2068
18241|2069
18242|2070
18243|2071
18244|2072
18245|2073
18246|2074
18247|2075
18248|2076
18251|2096
18252|2097
18253|2098
18260|2101
18261|2102
18262|2103
18263|2104
18275|3907
18276|3908
18277|3909
18278|3910
18280|3120
18281|2171
18282|2172
18283|2173
18284|2174
18285|2175
18286|3328
18300|2180
18305|2176
18306|2177
18307|2178
18308|2179
18310|3190
18311|3191
18312|3192
18313|3193
18314|3194
18315|3195
18316|3196
18317|3197
18318|3198
18319|3177
18401|2196
18402|2197
18403|2198
18415|2214
18421|2297
18422|2298
18423|2300
18424|2302
18425|2218
18426|2221
18427|2296
18428|2307
18432|2299
18433|2301
18434|2303
18435|2304
18436|2305
18437|2306
18441|2935
18442|2936
18443|2937
18444|2938
18446|2939
18447|2940
18448|2941
18450|3350
18451|3351
18452|3352
19838|29874
19839|3997
19840|3996
19841|21782
19842|3995
19843|3994
19844|3797
19845|3787
19846|32663
19847|3785
19848|3783
19849|3770
19851|3765
19852|3766
19853|3763
19854|3762
19855|3752
19856|3727
19857|3580
19858|3578
19859|3460
19860|3448
19861|29701
19862|3447
19863|3415
19864|3414
19865|3411
19866|3412
19869|3410
19870|3144
19871|3167
19872|3168
19873|3165
19874|3166
19875|3161
19876|3152
19877|3173
19878|3139
19879|3140
19880|3143
19881|3400
19882|3401
19883|3395
19884|3388
19885|3385
19886|3384
19887|3383
19888|3382
19889|3381
19890|3380
19891|3379
19892|3378
19893|3377
19894|3376
19895|3375
19896|3366
19897|3347
19898|3349
19899|3337
19900|20499
19901|21500
19902|31300
19903|27500
19904|25000
19905|2934
19906|3200
19907|3893
19908|29900
19909|24100
19910|24200
19911|29700
19913|28991
19914|28992
19916|27700
19917|27200
19919|2932
19920|24500
19921|2062
19922|21781
19923|21780
19924|2066
19925|30200
19926|3844
19927|31600
19928|31900
19929|2400
19930|2100
19931|23700
19933|2290
19934|2600
19935|24571
19936|20790
19937|22300
19938|3300
19939|25884
19940|22700
19941|5530
19942|2000
19943|21292
19944|2138
19945|2200
19946|2036
19947|3416
19948|22770
19949|22780
19950|2056
19951|2057
19952|2065
19953|2099
19954|31170
19955|31171
19956|29871
19957|29872
19958|29873
19959|2136
19960|2291
19961|31370
19962|2157
19963|2159
19964|2160
19966|2169
19967|2170
19968|3786
19969|20791
19971|2193
19972|29902
19973|29901
19974|27492
19975|2314
19976|2317
19977|2318
19978|2326
19979|2963
19981|2984
19982|2990
19983|2985
19984|3005
19985|3034
19986|3035
19987|3052
19988|3053
19989|3057
19990|3059
19991|3058
19992|3031
19993|3032
19994|3033
19995|3066
19996|3068
19997|31901
19998|3108
19999|3109
`;
