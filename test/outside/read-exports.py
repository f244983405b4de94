"""Reads what Readout exported with readers that others wrote; prints what they saw as JSON. Input: a folder with a file for each format."""
import csv, io, json, os, sys, warnings

warnings.simplefilter("ignore")
folder = sys.argv[1]
seen = {}


def text(name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return file.read()


def tables():
    for name in ["statements", "events", "figures", "votes", "lines"]:
        rows = list(csv.reader(io.StringIO(text("csv-" + name).lstrip("\ufeff")), strict=True))
        yield name, {"rows": len(rows) - 1, "columns": rows[0], "ragged": [r for r in rows if len(r) != len(rows[0])],
                     "formulas": [c for r in rows for c in r if c[:1] in "=+@\t\r" and c]}


def cameo():
    rows = list(csv.DictReader(io.StringIO(text("cameo")), delimiter="\t", quoting=csv.QUOTE_NONE))
    return {"rows": len(rows), "codes": sorted({r["CAMEO Code"] for r in rows}), "places": [r["Places"] for r in rows]}


def graph(name):
    import networkx
    read = networkx.read_graphml(os.path.join(folder, name)) if name == "graphml" else networkx.read_gexf(os.path.join(folder, name), version="1.3")
    return {"nodes": read.number_of_nodes(), "edges": read.number_of_edges(),
            "directed": read.is_directed(), "places": [d.get("places") for _, _, d in read.edges(data=True)]}


def stix():
    import stix2validator
    result = stix2validator.validate_file(os.path.join(folder, "stix"))
    return {"valid": result.is_valid, "errors": [str(e) for o in result.object_results for e in (o.errors or [])]}


def misp():
    import jsonschema, pymisp
    event = pymisp.MISPEvent()
    event.load_file(os.path.join(folder, "misp"))
    with open(os.path.join(os.path.dirname(pymisp.__file__), "data", "schema.json")) as file:
        schema = json.load(file)
    plain = json.loads(text("misp"))
    reports = plain["Event"].pop("EventReport")  # the schema is older than event reports
    check = jsonschema.validators.validator_for(schema)(schema)
    return {"attributes": len(event.attributes), "reports": len(event.event_reports), "content": reports[0]["content"][:20],
            "errors": [e.message for e in check.iter_errors(plain)]}


def schema_org(name):
    from rdflib import RDF, SDO, Graph
    plain = json.loads(text(name))
    plain["@context"] = {"@vocab": str(SDO)}
    read = Graph().parse(data=json.dumps(plain), format="json-ld")
    terms = {o if p == RDF.type else p for _, p, o in read}
    return {"triples": len(read), "unknown": sorted(str(t) for t in terms if str(t).startswith(str(SDO)) and t not in SDO),
            "ratings": len(list(read.subject_objects(SDO.reviewRating)))}


def atom():
    import feedparser
    feed = feedparser.parse(text("atom").encode("utf-8"))
    return {"version": feed.version, "broken": bool(feed.bozo), "entries": len(feed.entries),
            "incomplete": [e.get("id") for e in feed.entries if not (e.get("id") and e.get("title") and e.get("updated_parsed"))]}


def csl():
    from citeproc.source.json import CiteProcJSON
    items = json.loads(text("csl"))
    return {"items": len(CiteProcJSON([{k: v for k, v in i.items() if k != "custom"} for i in items]))}


seen["tables"] = dict(tables())
seen["cameo"] = cameo()
seen["graphml"], seen["gexf"] = graph("graphml"), graph("gexf")
seen["stix"], seen["misp"] = stix(), misp()
seen["claimreview"], seen["newsarticle"] = schema_org("claimreview"), schema_org("newsarticle")
seen["atom"], seen["csl"] = atom(), csl()
seen["plover"] = len([json.loads(line) for line in text("plover").splitlines()])
print(json.dumps(seen))
