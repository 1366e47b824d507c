#pragma once

#include "app/province/Blobs.h"
#include "app/province/Counters.h"
#include "app/province/Ledger.h"

namespace httplib {
class Server;
struct Request;
struct Response;
class ContentReader;
} // namespace httplib

namespace qilian::province {

/// HTTP in, capabilities out: reads each request as resources/openapi.yaml describes it, and writes the answer.
class Api {
public:
    Api(Database &database, Devices &devices, Ledger &ledger, Blobs &blobs, Counters &counters);
    void route(httplib::Server &server);

private:
    using Request = httplib::Request;
    using Response = httplib::Response;

    void routeBlobs(httplib::Server &server);
    std::optional<Device> who(const Request &request, Response &response);

    void enrol(const Request &request, Response &response);
    void push(const Request &request, Response &response);
    void pull(const Request &request, Response &response);
    void snapshot(const Request &request, Response &response);
    void receipts(const Request &request, Response &response);
    void alarms(const Request &request, Response &response);
    void health(Response &response);
    void metrics(Response &response);

    void refuseTus(Response &response);
    void createUpload(const Request &request, Response &response);
    void showUpload(const Request &request, Response &response);
    void appendUpload(const Request &request, Response &response, const httplib::ContentReader &reader);
    void takePiece(const Request &request, Response &response, const Blobs::Body &body);
    void giveBlob(const Request &request, Response &response);

    void send(Response &response, const sync::Problem &problem);
    void send(Response &response, const QJsonObject &json, int status = 200);
    void send(Response &response, const Pull &pull);

    Database &m_database;
    Devices &m_devices;
    Ledger &m_ledger;
    Blobs &m_blobs;
    Counters &m_counters;
};

} // namespace qilian::province
